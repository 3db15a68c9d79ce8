using Cesagram.Linguistics;
using Cesagram.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <param name="Text">A piece of the message.</param>
/// <param name="Evidence">What it speaks for; null for plain text.</param>
internal readonly record struct MarkedPiece(string Text, EvidenceReport? Evidence);

/// <summary>Cuts a message's text at its evidence; where two pieces of evidence overlap, the one with a stage and more weight stays.</summary>
internal static class MarkedText
{
    private const string NoStage = "risk";

    public static IEnumerable<MarkedPiece> Of(string text, IReadOnlyList<EvidenceReport> evidence)
    {
        var at = 0;
        foreach (var one in Disjoint(evidence, text.Length))
        {
            if (one.Start > at)
            {
                yield return new MarkedPiece(text[at..one.Start], null);
            }

            at = one.Start + one.Length;
            yield return new MarkedPiece(text[one.Start..at], one);
        }

        if (at < text.Length)
        {
            yield return new MarkedPiece(text[at..], null);
        }
    }

    /// <summary>The text as it was written, to the last blank, with its evidence in <c>mark</c> elements.</summary>
    public static IHtmlContent Html(string text, IReadOnlyList<EvidenceReport> evidence, UiNames names)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in Of(text, evidence))
        {
            if (piece.Evidence is not { } carried)
            {
                html.Append(piece.Text);
                continue;
            }

            var mark = new TagBuilder("mark") { Attributes = { ["class"] = $"stage-{carried.Stage}", ["title"] = names.Stage(carried.Stage) } };
            mark.InnerHtml.Append(piece.Text);
            html.AppendHtml(mark);
        }

        return html;
    }

    private static IEnumerable<EvidenceReport> Disjoint(IReadOnlyList<EvidenceReport> evidence, int length)
    {
        var kept = new List<EvidenceReport>();
        foreach (var one in evidence.OrderBy(e => e.Stage == NoStage).ThenByDescending(e => e.Weight))
        {
            if (one.Start >= 0 && one.Length > 0 && one.Start + one.Length <= length
                && kept.TrueForAll(other => one.Start + one.Length <= other.Start || other.Start + other.Length <= one.Start))
            {
                kept.Add(one);
            }
        }

        return kept.OrderBy(e => e.Start);
    }
}
