using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Training streams from words written in a test.</summary>
internal static class MadeStream
{
    public static TokenStream Of(string id, string source, string label, params string[] messages) => Of(id, source, label, isDev: false, messages);

    public static TokenStream Of(string id, string source, string label, bool isDev, params string[] messages) =>
        new(id, source, "en", label, isDev, [.. messages.Select((text, i) => (i % 2, Ids(text)))]);

    public static uint[] Ids(string text) => [.. new Tokenizer().Tokenize(text).ToArray().Select(token => token.Id)];
}
