using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Commands;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>How a stored file is read: as it was handed in, and as people chose since.</summary>
internal static class StoredFile
{
    public static TranscriptReadOptions Options(SubmittedTranscript transcript, TextKey key, ChatAnalysisOptions limits)
    {
        var choices = StoredChoices.Open(key, transcript);
        return new TranscriptReadOptions(transcript.Format, DateOrders.Parse(transcript.DateOrder))
        {
            MostUnpackedBytes = limits.LargestFile,
            Columns = choices.Columns,
            Conversations = choices.Conversations,
        };
    }
}
