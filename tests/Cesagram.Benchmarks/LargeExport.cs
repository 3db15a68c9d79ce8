using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Cesagram.Benchmarks;

/// <summary><c>write whatsapp|whatsapp-zip|jsonl|jsonl-one|telegram|csv|csv-mixed|messenger FILE MEGABYTES</c>: a made export of a size, the same at each run.
/// jsonl has 200 messages a conversation and line, jsonl-one a single conversation in a single line, csv-mixed 50 conversations row by row.</summary>
internal static class LargeExport
{
    private static readonly string[] Names = ["Anna", "Ben", "Rūta", "Μαρία", "Léa"];

    private static readonly string[] Words =
        "tomorrow the match begins at seven and we meet by the river bring water please ok thanks see you there καλημέρα ačiū à demain why not because of rain".Split(' ');

    public static int Write(string format, string path, string megabytes)
    {
        var bytes = long.Parse(megabytes, CultureInfo.InvariantCulture) * 1_000_000;
        using var file = File.Create(path);
        using var zip = format == "whatsapp-zip" ? new ZipArchive(file, ZipArchiveMode.Create) : null;
        using var stream = zip?.CreateEntry("WhatsApp Chat with Ben.txt", CompressionLevel.Fastest).Open();
        using var writer = new StreamWriter(stream ?? file, new UTF8Encoding(false), 1 << 16);
        var random = new Random(2);
        var time = new DateTime(2020, 1, 31, 8, 0, 0, DateTimeKind.Unspecified);
        var inLine = format == "jsonl" ? 200 : long.MaxValue;
        var text = format switch
        {
            "telegram" => "{\"name\":\"Made\",\"type\":\"private_group\",\"id\":1,\"messages\":[\n",
            "messenger" => "{\"participants\":[],\"thread_type\":\"Regular\",\"messages\":[\n",
            "csv" => "Sender,Date,Message\r\n",
            "csv-mixed" => "Chat,Sender,Date,Message\r\n",
            _ => "",
        };
        for (var number = 0L; bytes > 0; number++)
        {
            writer.Write(text);
            bytes -= Encoding.UTF8.GetByteCount(text);
            time = time.AddSeconds(random.Next(1, 40));
            text = Message(format, number, inLine, time, Names[random.Next(Names.Length)], Sentence(random));
        }

        writer.Write(format is "jsonl" or "jsonl-one" or "telegram" or "messenger" ? "]}\n" : "");
        return 0;
    }

    private static string Message(string format, long number, long inLine, DateTime time, string name, string text) => format switch
    {
        "whatsapp" or "whatsapp-zip" => string.Create(CultureInfo.InvariantCulture, $"{time:dd/MM/yyyy, HH:mm} - {name}: {text}\n"),
        "csv" => string.Create(CultureInfo.InvariantCulture, $"{name},{time:yyyy-MM-dd HH:mm:ss},\"{text}, {number}\"\r\n"),
        "csv-mixed" => string.Create(CultureInfo.InvariantCulture, $"chat {number % 50},{name},{time:yyyy-MM-dd HH:mm:ss},\"{text}, {number}\"\r\n"),
        "messenger" => string.Create(
            CultureInfo.InvariantCulture,
            $"{(number > 0 ? "," : "")}{{\"sender_name\":\"{name}\",\"timestamp_ms\":{new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeMilliseconds()},\"content\":\"{text}\"}}\n"),
        "telegram" => string.Create(
            CultureInfo.InvariantCulture,
            $"{(number > 0 ? "," : "")}{{\"id\":{number},\"type\":\"message\",\"date\":\"{time:yyyy-MM-dd'T'HH:mm:ss}\",\"from\":\"{name}\",\"from_id\":\"user{name.Length}\",\"text\":\"{text}\"}}\n"),
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"{(number % inLine != 0 ? "," : $"{(number > 0 ? "]}\n" : "")}{{\"id\":\"{number}\",\"lang\":\"en\",\"label\":\"ordinary\",\"source\":\"made\",\"messages\":[")}{{\"author\":\"{name}\",\"time\":\"{time:yyyy-MM-dd'T'HH:mm:ss}\",\"text\":\"{text}\"}}"),
    };

    private static string Sentence(Random random)
    {
        var text = new StringBuilder();
        for (var words = random.Next(1, 14); words > 0; words--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(words > 1 ? " " : "");
        }

        return text.ToString();
    }
}
