namespace Cesagram.Transcripts.Writing;

/// <summary>Kinds of messages as files have them: <c>text</c>, <c>system</c>, <c>media</c>, <c>location</c>, <c>deleted</c>, <c>call</c>, <c>view-once</c>.</summary>
internal static class KindNames
{
    private static readonly string[] Names = ["text", "system", "media", "location", "deleted", "call", "view-once"];

    public static string Of(MessageKind kind) => Names[(int)kind];

    public static MessageKind? Read(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
            {
                return (MessageKind)i;
            }
        }

        return null;
    }
}
