using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Both readings of a stream after each of its messages, and tokens so far (fading).</summary>
internal sealed record ReadTrace(TokenStream Stream, float[] Signs, float[] Course, float[] Tokens)
{
    public static ReadTrace Of(ModelWeights weights, TokenStream stream)
    {
        var trace = new ReadTrace(stream, new float[stream.Messages.Count], new float[stream.Messages.Count], new float[stream.Messages.Count]);
        Trace.Follow(weights, stream, (running, m) =>
            (trace.Signs[m], trace.Course[m], trace.Tokens[m]) = ((float)running.Reading.Signs, (float)running.Reading.Course, (float)running.State.Tokens));
        return trace;
    }

    /// <summary>The scores once both readings are on one scale.</summary>
    public Trace Scored(ReadingScale signs, ReadingScale course) =>
        new(Stream, [.. Signs.Select((value, m) => (float)(new Reading(signs.Of(value), course.Of(Course[m])).Score - ModelWeights.OfLooks(m + 1)))], Tokens);
}
