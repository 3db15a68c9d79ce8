using System.Text.Json;
using Cesagram.Accounts.Text;
using Cesagram.Postgres;
using Cesagram.Ui;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.ReadAudit;

/// <summary>A row in the reader's words; a code without words stays a code.</summary>
internal sealed class AuditWords(IStringLocalizer<AuditText> words, IStringLocalizer<AccountsText> text, UiNames ui)
{
    public string Of(string kind, string code) => words[kind + code] is { ResourceNotFound: false } known ? known.Value : code;

    public IEnumerable<(string Key, string Value)> Details(AuditRow row, AuditNames names) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.Details)!.Select(detail => (Of("Detail.", detail.Key), Value(detail.Key, detail.Value, names)));

    /// <summary>The parts of a filter, one after the other.</summary>
    public string Filter(AuditFilter filter) =>
        string.Join("; ", filter.Parts().Select(part => $"{words[part.Key switch { "kind" => "Column.Kind", "person" => "Column.Who", "subject" => "Column.Subject", "from" => "Filter.From", _ => "Filter.To" }].Value}: {(part.Key == "kind" ? words["Kind." + part.Value].Value : part.Value)}"));

    private string Value(string key, string value, AuditNames names) => value.Length == 0 ? words["Value.None"].Value : key switch
    {
        "roles" or "before" or "after" => Each(value, "Role."),
        "scopes" => Each(value, "Scope."),
        "unit-before" or "unit-after" => names.OfUnit(value) ?? value,
        "how" or "what" or "outcome" or "status" or "priority" or "category" or "recipient" or "notes" or "people" => Of("Value.", value),
        "band" => ui.Band(value),
        "kind" => words["Kind." + value] is { ResourceNotFound: false } kind ? kind.Value : Of("Value.", value),
        _ => value,
    };

    private string Each(string codes, string prefix) =>
        string.Join(", ", codes.Split(' ').Select(code => text[prefix + code] is { ResourceNotFound: false } known ? known.Value : code));
}
