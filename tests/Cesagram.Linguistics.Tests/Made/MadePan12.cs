using System.Globalization;
using System.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>A corpus in the manner of PAN-2012: twelve conversations, eight authors, four listed predators of whom <c>p4</c> never writes.</summary>
internal static class MadePan12
{
    public const string Ids = "# listed\np1\np2\np3\n\np4\n";

    private static readonly (string First, string Second, bool Risky, int Messages)[] Talks =
    [
        ("p1", "o1", true, 8), ("p1", "o2", false, 3), ("p2", "o1", true, 7), ("p2", "o3", true, 8), ("p3", "o2", false, 5), ("p3", "o4", false, 4),
        ("o1", "o2", true, 8), ("o3", "o4", false, 6), ("o4", "o5", false, 3), ("o5", "o1", false, 8), ("o2", "o3", false, 5), ("o5", "o4", false, 4),
    ];

    private static readonly string[] Risky =
    [
        "hey, saw your profile. how old are you", "13, you?", "are you home alone? does your mum check your phone", "not really",
        "keep this between us, don't tell your parents, delete our chat", "ok", "let's meet up, i'll pick you up after school. come alone", "where",
    ];

    private static readonly string[] Ordinary =
    [
        "who is coming to training", "me, the match is at noon", "my bus was late", "did you do the homework", "pizza tonight?", "yes & no", "see you there", "haha <3",
    ];

    public static PredatorList Predators => PredatorList.Read(new MemoryStream(Encoding.UTF8.GetBytes(Ids)), "ids.txt");

    public static TrainingFile File => new("made.xml", new MemoryStream(Encoding.UTF8.GetBytes(Xml)));

    public static string Xml => XmlOf(1);

    /// <summary>The same twelve again and again.</summary>
    public static string XmlOf(int times)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<conversations>\n");
        for (var c = 0; c < Talks.Length * times; c++)
        {
            var (first, second, risky, messages) = Talks[c % Talks.Length];
            xml.Append(CultureInfo.InvariantCulture, $"<conversation id=\"c{c + 1}\">\n");
            for (var m = 0; m < messages; m++)
            {
                var text = (risky ? Risky : Ordinary)[m].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
                xml.Append(CultureInfo.InvariantCulture, $"<message line=\"{m + 1}\">\n<author>{(m % 2 == 0 ? first : second)}</author>\n<time>10:0{m}</time>\n<text>{text}</text>\n</message>\n");
            }

            xml.Append("</conversation>\n");
        }

        return xml.Append("</conversations>\n").ToString();
    }
}
