using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

internal static class WebhookModel
{
    public const string EndpointTable = "webhook_endpoints";

    public const string DeliveryTable = "webhook_deliveries";

    public static void MapWebhooks(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WebhookEndpoint>(endpoint =>
        {
            endpoint.ToTable(EndpointTable);
            endpoint.Property(e => e.Url).HasMaxLength(2000);
            endpoint.Property(e => e.Description).HasMaxLength(300);
            endpoint.Property(e => e.DisabledWhy).HasConversion<string>().HasMaxLength(20);
            endpoint.Property(e => e.CreatedBy).HasMaxLength(200);
            endpoint.HasIndex(e => new { e.UnitId, e.CreatedAt });
        });
        modelBuilder.Entity<WebhookDelivery>(delivery =>
        {
            delivery.ToTable(DeliveryTable);
            delivery.Property(d => d.MessageId).HasMaxLength(200);
            delivery.Property(d => d.Type).HasMaxLength(100);
            delivery.Property(d => d.Status).HasConversion<string>().HasMaxLength(20);
            delivery.Property(d => d.LastError).HasMaxLength(50);
            // What is published twice is one delivery.
            delivery.HasIndex(d => new { d.EndpointId, d.MessageId }).IsUnique();
            delivery.HasIndex(d => new { d.EndpointId, d.CreatedAt });
            delivery.HasIndex(d => new { d.UnitId, d.Status });
            delivery.HasOne<WebhookEndpoint>().WithMany().HasForeignKey(d => d.EndpointId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
