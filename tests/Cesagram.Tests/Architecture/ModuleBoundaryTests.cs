using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Architecture;

/// <summary>What the compiler does not check: modules know nothing of each other and show nothing but their faces.</summary>
public class ModuleBoundaryTests
{
    private static readonly string[] Modules = ["Cesagram.Accounts", "Cesagram.Cesagramville", "Cesagram.ChatAnalysis", "Cesagram.KnowledgeHub"];
    private static readonly string[] Pure = ["Cesagram.Transcripts", "Cesagram.Linguistics", "Cesagram.CountryFacts"];

    /// <summary>A face is a static class that the host calls, or settings that an operator writes.</summary>
    private static readonly string[] Faces = ["AccountsModule", "CesagramvilleModule", "CesagramvilleCommands", "ChatAnalysisModule", "ChatAnalysisCommands", "ChatAnalysisOptions", "KnowledgeHubModule", "KnowledgeHubOptions"];

    /// <summary>The game keeps nothing on the server.</summary>
    private const string WithoutStore = "Cesagram.Cesagramville";

    public static TheoryData<string> ModuleNames() => [.. Modules];

    public static TheoryData<string> StoringModules() => [.. Modules.Except([WithoutStore])];

    public static TheoryData<string> PureNames() => [.. Pure];

    [Theory]
    [MemberData(nameof(ModuleNames))]
    public void Module_References_NoOtherModule(string module) =>
        References(module).Should().NotContain(Modules.Where(other => other != module)).And.NotContain("Cesagram.Web");

    [Theory]
    [MemberData(nameof(ModuleNames))]
    public void Module_Exports_OnlyItsFace(string module) =>
        Assembly.Load(module).GetExportedTypes().Where(type => !type.IsSubclassOf(typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase)))
            .Select(type => type.Name).Should().BeSubsetOf(Faces);

    [Theory]
    [MemberData(nameof(StoringModules))]
    public void Module_Keeps_OneContextWithItsOwnSchema(string module)
    {
        var context = Assembly.Load(module).GetTypes().Single(type => type.IsSubclassOf(typeof(DbContext)) && !type.IsAbstract);
        context.IsNotPublic.Should().BeTrue();
        context.GetField("Schema")!.GetRawConstantValue().Should().NotBe("public");
    }

    [Fact]
    public void Game_Keeps_NothingOnTheServer() =>
        References(WithoutStore).Should().NotContain("Cesagram.Postgres").And.NotContain(name => name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(PureNames))]
    public void PureProject_References_NeitherWebNorDatabase(string project) =>
        References(project).Should().NotContain(name => name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Npgsql", StringComparison.Ordinal) || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name == "Cesagram.Postgres" || name == "Cesagram.Ui");

    [Fact]
    public void Mail_References_OnlyPostgresOfOurs() =>
        References("Cesagram.Mail").Where(name => name!.StartsWith("Cesagram", StringComparison.Ordinal)).Should().Equal("Cesagram.Postgres");

    [Fact]
    public void Ui_References_OnlyCountryFactsOfOurs() =>
        References("Cesagram.Ui").Where(name => name!.StartsWith("Cesagram", StringComparison.Ordinal)).Should().Equal("Cesagram.CountryFacts");

    [Fact]
    public void OutsideConnections_ReferencesNothingOfOurs() =>
        References("Cesagram.OutsideConnections").Should().NotContain(name => name!.StartsWith("Cesagram", StringComparison.Ordinal));

    private static IEnumerable<string?> References(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name);
}
