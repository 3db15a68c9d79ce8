using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Cesagram.Postgres.Vault;

/// <summary>Data Protection's keys in the database, each sealed by the master key.</summary>
internal sealed class SealedKeyRing(NpgsqlDataSource source, MasterKey master) : IXmlRepository
{
    internal static readonly byte[] Context = "data protection key"u8.ToArray();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = source.CreateCommand("select sealed from vault.protection_keys order by id");
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(Encoding.UTF8.GetString(master.Open(reader.GetFieldValue<byte[]>(0), Context))));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var text = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        using var command = source.CreateCommand("insert into vault.protection_keys (name, sealed) values ($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = friendlyName });
        command.Parameters.Add(new NpgsqlParameter { Value = Seal.Close(master.Bytes, text, Context) });
        command.ExecuteNonQuery();
    }
}
