namespace Cesagram.Accounts;

internal static class RoleNames
{
    public const string Administrator = "Administrator";
    public const string Analyst = "Analyst";
    public const string Coordinator = "Coordinator";
    public const string Editor = "Editor";
    public const string Researcher = "Researcher";
    public const string Supervisor = "Supervisor";
    public const string Teacher = "Teacher";
    public const string Trainer = "Trainer";

    public static IReadOnlyList<string> All { get; } =
        [Administrator, Analyst, Coordinator, Editor, Researcher, Supervisor, Teacher, Trainer];

    /// <summary>Whether the work of one of these roles is done within a unit only.</summary>
    public static bool NeedUnit(IEnumerable<string> roles) => roles.Any(role => role is Analyst or Supervisor);
}
