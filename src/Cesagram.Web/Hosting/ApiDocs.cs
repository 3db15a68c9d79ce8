using Microsoft.OpenApi;

namespace Cesagram.Web.Hosting;

/// <summary>The API's description at <c>/api/docs</c>.</summary>
internal static class ApiDocs
{
    private const string Document = "v1";

    public static void Add(IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Document, new OpenApiInfo
            {
                Title = "Cesagram",
                Version = Document,
                Description = "Hand in chat exports and read explained risk reports. A score is a reason to read, never a finding: a person decides. "
                    + "What the Knowledge Hub gives out needs no secret.",
            });
            options.AddSecurityDefinition("bearer", new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "The secret of an API client; administrators make them.",
            });
            options.OperationFilter<ApiSecurity>();
            options.OperationFilter<ApiExamples>();
        });
    }

    public static void Map(WebApplication app)
    {
        app.UseSwagger(options => options.RouteTemplate = "api/docs/{documentName}.json");
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "api/docs";
            options.SwaggerEndpoint($"/api/docs/{Document}.json", "Cesagram");
            options.DocumentTitle = "Cesagram API";
        });
    }
}
