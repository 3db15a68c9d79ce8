using Microsoft.Extensions.Primitives;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>An error of OAI-PMH 2.0, section 3.6.</summary>
internal sealed record OaiError(string Code, string Message)
{
    /// <summary>After these two the request is repeated without its arguments: they may not be legal.</summary>
    public bool HidesArguments => Code is "badVerb" or "badArgument";
}

/// <summary>The arguments of a request (OAI-PMH 2.0, section 4), checked for what each verb allows and demands.</summary>
internal sealed record OaiRequest(string Verb, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional, string? Exclusive)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], [], null),
        ["ListMetadataFormats"] = ([], ["identifier"], null),
        ["ListSets"] = ([], [], "resumptionToken"),
        ["GetRecord"] = (["identifier", "metadataPrefix"], [], null),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set"], "resumptionToken"),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set"], "resumptionToken"),
    };

    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    public static (OaiRequest? Request, OaiError? Error) Read(IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        var all = given.ToList();
        var verbs = all.Where(pair => pair.Key == "verb").SelectMany(pair => pair.Value).ToList();
        if (verbs is not [{ } verb] || !Verbs.TryGetValue(verb, out var rules))
        {
            return (null, new OaiError("badVerb", verbs.Count switch { 0 => "The argument 'verb' is missing.", 1 => "There is no such verb.", _ => "The argument 'verb' is repeated." }));
        }

        var arguments = all.Where(pair => pair.Key != "verb").ToList();
        if (Fault(arguments, rules) is { } fault)
        {
            return (null, new OaiError("badArgument", fault));
        }

        return (new OaiRequest(verb, arguments.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal)), null);
    }

    private static string? Fault(List<KeyValuePair<string, StringValues>> arguments, (string[] Required, string[] Optional, string? Exclusive) rules)
    {
        foreach (var (name, values) in arguments)
        {
            if (!rules.Required.Contains(name) && !rules.Optional.Contains(name) && name != rules.Exclusive)
            {
                return "An argument is not allowed with this verb.";
            }

            if (values.Count != 1)
            {
                return $"The argument '{name}' is repeated.";
            }

            if (string.IsNullOrWhiteSpace(values[0]))
            {
                return $"The argument '{name}' is empty.";
            }
        }

        if (arguments.Exists(pair => pair.Key == rules.Exclusive))
        {
            return arguments.Count == 1 ? null : $"'{rules.Exclusive}' goes with no other argument.";
        }

        return rules.Required.FirstOrDefault(name => !arguments.Exists(pair => pair.Key == name)) is { } missing ? $"The argument '{missing}' is missing." : null;
    }
}
