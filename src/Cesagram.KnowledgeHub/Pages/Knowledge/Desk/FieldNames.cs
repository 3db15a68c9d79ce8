using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Revisions;
using Cesagram.KnowledgeHub.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>Says fields and their values in the reader's language.</summary>
internal sealed class FieldNames(IStringLocalizer<DeskText> desk, IStringLocalizer<HubText> hub, IReadOnlyDictionary<string, string> topics)
{
    public string Of(EntryField field) => field.Language is { } language ? $"{desk["Field." + field.Name]} ({hub["LanguageIn." + language]})" : desk["Field." + field.Name];

    public string Value(EntryField field, string value) =>
        field.Words is FieldWords.Plain or FieldWords.Prose || value.Length == 0 ? value : string.Join('\n', value.Split('\n').Select(line => Word(field.Words, line)));

    public string Status(EntryStatus status) => desk[$"Status.{status}"];

    public string Kind(EntryKind kind) => hub[$"Section.{HubAddress.Segment(kind)}"];

    /// <summary>Accounts by their name; what is no person by what it is.</summary>
    public string By(string by) => by is "seed" or "import" or "schedule" ? desk["By." + by] : by;

    private string Word(FieldWords words, string value) => words switch
    {
        FieldWords.Topics => topics.GetValueOrDefault(value, value),
        FieldWords.Audience => Known(hub, "Audience.", value),
        FieldWords.Countries => Known(hub, "Country.", value),
        FieldWords.Marks => Known(hub, "Mark.", value),
        FieldWords.Types => Known(hub, "Type.", value),
        FieldWords.Statuses => Known(desk, "Status.", value),
        FieldWords.Languages => LanguageName(value),
        FieldWords.YesNo => Known(desk, "Answer.", value),
        FieldWords.Roles => Known(desk, "Role.", value),
        FieldWords.Forms => Known(desk, "Form.", value),
        FieldWords.Sources => value.Split('\t') is [var title, var url, var mark] ? string.Join(" · ", new[] { title, url, Known(hub, "Mark.", mark) }.Where(part => part.Length > 0).Distinct()) : value,
        _ => value,
    };

    /// <summary>Name of a language in the reader's: by our own texts, else as Unicode knows it.</summary>
    public string LanguageName(string code)
    {
        var own = hub["LanguageIn." + code];
        return own.ResourceNotFound ? System.Globalization.CultureInfo.GetCultureInfo(code).DisplayName : own;
    }

    private static string Known<T>(IStringLocalizer<T> texts, string prefix, string value)
    {
        var text = texts[prefix + value];
        return text.ResourceNotFound ? value : text;
    }
}
