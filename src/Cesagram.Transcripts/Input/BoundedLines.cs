using System.Text;

namespace Cesagram.Transcripts.Input;

/// <param name="Text">Without its end.</param>
/// <param name="Number">1-based.</param>
/// <param name="WasCut">Longer than the limit.</param>
internal readonly record struct Line(string Text, long Number, bool WasCut);

/// <summary>Lines of at most a million characters, so that a file without line ends does not fill the memory.</summary>
internal static class BoundedLines
{
    public const int Limit = 1 << 20;

    public static IEnumerable<Line> Read(TextReader reader, int limit = Limit)
    {
        var buffer = new char[1 << 15];
        var line = new StringBuilder();
        var number = 1L;
        var cut = false;
        var afterReturn = false;
        int length;
        while ((length = reader.Read(buffer)) > 0)
        {
            var from = 0;
            for (var i = 0; i < length; i++)
            {
                if (buffer[i] is not ('\n' or '\r'))
                {
                    afterReturn = false;
                    continue;
                }

                // \r\n is one end.
                var isSecondHalf = buffer[i] == '\n' && afterReturn;
                afterReturn = buffer[i] == '\r';
                if (!isSecondHalf)
                {
                    Append(line, buffer, from, i, limit, ref cut);
                    yield return new Line(line.ToString(), number++, cut);
                    line.Clear();
                    cut = false;
                }

                from = i + 1;
            }

            Append(line, buffer, from, length, limit, ref cut);
        }

        if (line.Length > 0)
        {
            yield return new Line(line.ToString(), number, cut);
        }
    }

    private static void Append(StringBuilder line, char[] buffer, int from, int to, int limit, ref bool cut)
    {
        var room = Math.Min(to - from, limit - line.Length);
        line.Append(buffer, from, room);
        cut |= room < to - from;
    }
}
