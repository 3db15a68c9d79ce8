using Cesagram.ChatAnalysis;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Keys of cases and of the index, by themselves.</summary>
public sealed class CaseKeyTests : IDisposable
{
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public void RotateKeys_ReachesTheKeysOfCasesAndOfTheirIndex() =>
        new ServiceCollection().AddChatAnalysis(new ConfigurationBuilder().Build()).Select(service => service.ImplementationInstance).OfType<WrappedKeyTable>()
            .Select(table => (table.Table, table.IdColumn, table.KeyColumn)).Should().Contain([("cases", "Id", "WrappedKey"), ("case_index_keys", "Id", "WrappedKey")]);

    [Fact]
    public void Hash_OfATerm_IsTheSameWithTheStoredKeyAndAnotherWithAnyOther()
    {
        var vault = new TextVault(MasterKey.Load(data, create: true));
        var (key, wrapped) = vault.NewKey();
        byte[] first;
        using (var index = new BlindIndex(key))
        {
            first = index.HashOf("n:example");
            first.Should().HaveCount(32).And.NotEqual(index.HashOf("n:examples"));
        }

        key.Dispose();
        using var again = vault.Unwrap(wrapped);
        using var same = new BlindIndex(again);
        same.HashOf("n:example").Should().Equal(first);
        var (other, _) = vault.NewKey();
        using var strange = new BlindIndex(other);
        strange.HashOf("n:example").Should().NotEqual(first);
    }
}
