using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Cesagram.Postgres;
using Cesagram.Postgres.Vault;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class VaultTests(PostgresServer server) : IDisposable
{
    private const string Text = "Ο ήλιος — saulė";
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public void Open_WithTheUnwrappedKey_GivesTheTextBack()
    {
        var vault = Vault();
        var (key, wrapped) = vault.NewKey();
        using var again = vault.Unwrap(wrapped);
        again.OpenText(key.SealText(Text, "chunk 1"), "chunk 1").Should().Be(Text);
    }

    [Fact]
    public void Seal_OfTheSameTextTwice_DiffersAndShowsNothingOfIt()
    {
        var (key, _) = Vault().NewKey();
        var one = key.SealText(Text, "chunk 1");
        one.Should().NotEqual(key.SealText(Text, "chunk 1"));
        one.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Text).AsSpan(0, 4)).Should().Be(-1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(-1)]
    public void Open_WhenAByteWasChanged_IsRefused(int at)
    {
        var (key, _) = Vault().NewKey();
        var closed = key.SealText(Text, "chunk 1");
        closed[at < 0 ? ^1 : at] ^= 1;
        FluentActions.Invoking(() => key.OpenText(closed, "chunk 1")).Should().Throw<CryptographicException>();
    }

    [Fact]
    public void Open_AtAnotherPlaceOrWithAnotherKey_IsRefused()
    {
        var vault = Vault();
        var (key, _) = vault.NewKey();
        var closed = key.SealText(Text, "chunk 1");
        FluentActions.Invoking(() => key.OpenText(closed, "chunk 2")).Should().Throw<CryptographicException>();
        FluentActions.Invoking(() => vault.NewKey().Key.OpenText(closed, "chunk 1")).Should().Throw<CryptographicException>();
    }

    [Fact]
    public void Unwrap_WithAnotherMasterKeyOrOfAnErasedKey_IsRefused()
    {
        var (_, wrapped) = Vault().NewKey();
        var other = TestFolder.Make();
        FluentActions.Invoking(() => new TextVault(MasterKey.Load(other, create: true)).Unwrap(wrapped)).Should().Throw<CryptographicException>();
        FluentActions.Invoking(() => Vault().Unwrap([])).Should().Throw<CryptographicException>();
        TestFolder.Delete(other);
    }

    [Fact]
    public void Use_AfterDispose_IsRefused()
    {
        var (key, _) = Vault().NewKey();
        var closed = key.SealText(Text, "chunk 1");
        key.Dispose();
        FluentActions.Invoking(() => key.SealText(Text, "chunk 1")).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(() => key.OpenText(closed, "chunk 1")).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Load_WhereThereIsNone_MakesOneOnlyForItsOwnerOrSaysWhatToDo()
    {
        FluentActions.Invoking(() => MasterKey.Load(data, create: false)).Should().Throw<MasterKeyException>().WithMessage("*CESAGRAM_MASTER_KEY*");
        var made = MasterKey.Load(data, create: true);
        File.GetUnixFileMode(Path.Combine(data, "master.key")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        MasterKey.Load(data, create: false).Bytes.SequenceEqual(made.Bytes).Should().BeTrue();
    }

    [Theory]
    [InlineData("", "0 bytes")]
    [InlineData("AAAA", "3 bytes")]
    [InlineData("not base64!", "not base64")]
    public void Load_WhenTheFileIsNoKey_SaysSo(string content, string expected)
    {
        File.WriteAllText(Path.Combine(data, "master.key"), content);
        FluentActions.Invoking(() => MasterKey.Load(data, create: true)).Should().Throw<MasterKeyException>().WithMessage($"*{expected}*");
    }

    [Fact]
    public async Task KeyRing_InTheDatabase_IsSealedAndReadBack()
    {
        var ring = new SealedKeyRing(server.Source, MasterKey.Load(data, create: true));
        var name = "key-" + Guid.NewGuid().ToString("N");
        ring.StoreElement(new XElement("secret", name), name);
        var stored = await server.ValueAsync<byte[]>("select sealed from vault.protection_keys where name = $1", name);
        Encoding.UTF8.GetString(stored).Should().NotContain("secret").And.NotContain(name);
        ring.GetAllElements().Should().ContainSingle(element => element.Value == name);
        await server.ExecuteAsync("delete from vault.protection_keys where name = $1", name);
    }

    private TextVault Vault() => new(MasterKey.Load(data, create: true));
}
