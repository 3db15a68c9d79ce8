namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>What a robots.txt (RFC 9309) lets us look at.</summary>
internal sealed class RobotsRules
{
    private const string Us = "cesagram";

    private readonly List<(string Pattern, bool Allowed)> rules;

    private RobotsRules(List<(string Pattern, bool Allowed)> rules) => this.rules = rules;

    public static RobotsRules Everything { get; } = new([]);

    public static RobotsRules Nothing { get; } = new([("/", false)]);

    public static RobotsRules Read(string text)
    {
        List<(string, bool)> ours = [];
        List<(string, bool)> all = [];
        HashSet<string> agents = [];
        var named = false;
        var inRules = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                continue;
            }

            var field = parts[0].ToLowerInvariant();
            if (field == "user-agent")
            {
                if (inRules)
                {
                    agents.Clear();
                    inRules = false;
                }

                agents.Add(parts[1].ToLowerInvariant());
                named |= IsUs(parts[1]);
            }
            else if (field is "allow" or "disallow")
            {
                inRules = true;
                foreach (var into in new[] { agents.Any(IsUs) ? ours : null, agents.Contains("*") ? all : null }.OfType<List<(string, bool)>>().Where(_ => parts[1].Length > 0))
                {
                    into.Add((parts[1], field == "allow"));
                }
            }
        }

        return new RobotsRules(named ? ours : all);
    }

    /// <summary>The longest rule that fits wins; between two of one length, the one that allows.</summary>
    public bool Allows(string pathAndQuery) =>
        rules.Where(rule => Fits(rule.Pattern, pathAndQuery)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allowed).Select(rule => (bool?)rule.Allowed).FirstOrDefault() ?? true;

    private static bool IsUs(string agent) => agent.Contains(Us, StringComparison.OrdinalIgnoreCase);

    private static bool Fits(string pattern, string path)
    {
        var toEnd = pattern.EndsWith('$');
        var parts = pattern.TrimEnd('$').Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var last = toEnd && i == parts.Length - 1;
            var found = last ? path.LastIndexOf(parts[i], StringComparison.Ordinal) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
