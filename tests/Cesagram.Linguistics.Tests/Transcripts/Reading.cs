using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

internal static class Reading
{
    public static (Transcript Transcript, List<TranscriptMessage> Messages) One(string text, TranscriptReadOptions? options = null) =>
        One(Encoding.UTF8.GetBytes(text), options);

    public static (Transcript Transcript, List<TranscriptMessage> Messages) One(byte[] bytes, TranscriptReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        foreach (var transcript in TranscriptFile.Read(stream, "test", options))
        {
            return (transcript, transcript.Messages.ToList());
        }

        throw new InvalidOperationException("The file holds no conversation.");
    }
}
