using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Risk;

/// <summary>Finds the places in a message that carried its part of the score: every cue, and the few strongest words.</summary>
internal sealed class EvidenceFinder(ModelWeights weights)
{
    private const double LeastWordWeight = 0.05;
    private const int MostWordsShown = 2;

    /// <summary>A single letter or sign has its share too, but tells a reader nothing.</summary>
    private const int ShortestWordShown = 2;

    private readonly Contributions contributions = new();
    private double[] shares = new double[64];

    /// <param name="running">After the message.</param>
    /// <param name="tokens">Of the message.</param>
    /// <param name="ids">Of the same tokens.</param>
    /// <param name="author">Who wrote it.</param>
    public List<EvidenceReport> Of(RunningScore running, ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> ids, int author)
    {
        var evidence = new List<EvidenceReport>();
        contributions.Set(weights, running);
        foreach (var hit in running.Hits)
        {
            var (first, last) = (tokens[hit.First], tokens[hit.Last]);
            var share = contributions.OfHit(hit.Intent, author);
            evidence.Add(new EvidenceReport(first.Start, last.Start + last.Length - first.Start, Stage.Names[hit.Stage], RiskScorer.Round(share)));
        }

        if (shares.Length < tokens.Length)
        {
            shares = new double[tokens.Length * 2];
        }

        TokenSums.Shares(ids, weights.Words, shares);
        var concepts = running.Concepts(ids.Length);
        var words = new List<EvidenceReport>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var weight = contributions.OfWords(shares[i]) + contributions.OfConcept(concepts[i])
                + (ConceptLexicon.Shipped.SpeaksOfChild[concepts[i]] ? contributions.OfChildWord : 0);
            if (weight >= LeastWordWeight && tokens[i].Length >= ShortestWordShown)
            {
                words.Add(new EvidenceReport(tokens[i].Start, tokens[i].Length, "risk", RiskScorer.Round(weight)));
            }
        }

        evidence.AddRange(words.OrderByDescending(word => word.Weight).Take(MostWordsShown).OrderBy(word => word.Start));
        return evidence;
    }
}
