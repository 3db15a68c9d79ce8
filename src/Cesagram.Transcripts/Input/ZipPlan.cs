using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Cesagram.Transcripts.Meta;
using Cesagram.Transcripts.Rsmf;
using Cesagram.Transcripts.Slack;

namespace Cesagram.Transcripts.Input;

/// <param name="Path">Of the member; null where the part is the whole zip.</param>
/// <param name="Format">Of the part.</param>
/// <param name="Read">Opens and reads it.</param>
internal sealed record ZipPart(string? Path, string Format, Func<IEnumerable<Transcript>> Read);

/// <summary>What of a zip is a conversation, and in which format: told from the content of each member.</summary>
internal sealed partial class ZipPlan
{
    private const int MostWarnings = 100;
    private const int LargestNested = 512 << 20;

    private readonly ZipMembers zip;
    private readonly TranscriptReadOptions options;
    private int unknown;
    private TranscriptFormatException? first;

    private ZipPlan(ZipMembers zip, TranscriptReadOptions options) => (this.zip, this.options) = (zip, options);

    public List<ZipPart> Parts { get; } = [];

    public List<TranscriptWarning> Warnings { get; } = [];

    public static ZipPlan Make(ZipMembers zip, TranscriptReadOptions options)
    {
        var plan = new ZipPlan(zip, options);
        if (RsmfReader.FindManifest(zip) is not null)
        {
            // All else in it is attached to messages.
            plan.Parts.Add(new ZipPart(null, "rsmf", () => RsmfReader.ReadZip(zip)));
            return plan;
        }

        var left = zip.Entries.Where(entry => entry.Length > 0).ToList();
        if (SlackWorkspace.Find(zip) is { } slack)
        {
            zip.CheckTotal(left.Where(entry => slack.Members.Contains(entry.FullName)));
            plan.Parts.Add(new ZipPart(null, "slack", () => SlackReader.ReadWorkspace(slack)));
            left.RemoveAll(entry => slack.Members.Contains(entry.FullName));
        }

        left.RemoveAll(ZipAttachments.Of(left).Contains);
        zip.CheckTotal(left);
        foreach (var thread in left.Where(entry => MetaName().IsMatch(entry.Name)).GroupBy(entry => entry.FullName[..^entry.Name.Length] + Path.GetExtension(entry.Name)).ToList())
        {
            plan.AddThread([.. thread], left);
        }

        foreach (var entry in left)
        {
            plan.Add(entry);
        }

        plan.End();
        return plan;
    }

    [GeneratedRegex(@"^message_(\d{1,6})\.(json|html)$", RegexOptions.CultureInvariant)]
    private static partial Regex MetaName();

    /// <summary>Files of one conversation: the highest number has the oldest messages.</summary>
    private void AddThread(List<ZipArchiveEntry> files, List<ZipArchiveEntry> left)
    {
        files = [.. files.OrderByDescending(file => int.Parse(MetaName().Match(file.Name).Groups[1].Value, CultureInfo.InvariantCulture))];
        var (stream, encoding) = zip.OpenText(files[^1]);
        string start;
        using (stream)
        {
            start = FormatSniffer.Start(stream, encoding);
        }

        var isHtml = MetaHtmlReader.IsPage(start);
        if (!isHtml && !FormatSniffer.IsMeta(start))
        {
            return;
        }

        left.RemoveAll(files.Contains);
        var app = MetaApp.Of(start, files[^1].FullName) ?? (options.Format is MetaApp.Messenger or MetaApp.Instagram ? options.Format : null);
        var opened = files.Select(file => (Func<(Stream, DetectedEncoding)>)(() => zip.OpenText(file))).ToList();
        Parts.Add(new ZipPart(files[^1].FullName[..^(files[^1].Name.Length + 1)] is { Length: > 0 } folder ? folder : files[^1].FullName, app ?? MetaApp.Instagram, () => MetaReader.Read(opened, app, isHtml, options.DateOrder)));
    }

    private void Add(ZipArchiveEntry entry)
    {
        if (entry.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            AddNested(entry);
            return;
        }

        string format;
        try
        {
            var (stream, encoding) = zip.OpenText(entry);
            using (stream)
            {
                format = FormatSniffer.Tell(stream, encoding, options.Format);
            }
        }
        catch (TranscriptFormatException error) when (error.Code is "ambiguous-format")
        {
            if (options.Conversations is not { Count: > 0 } chosen || chosen.Contains(entry.FullName))
            {
                throw new TranscriptFormatException(error.Code, $"In the zip, '{entry.FullName}': {error.Message}") { Formats = error.Formats };
            }

            return;
        }
        catch (TranscriptFormatException error) when (error.Code is not ("zip-bomb" or "encrypted"))
        {
            first ??= error;
            Warn(entry, "is no conversation in a known format and was passed over");
            return;
        }

        Parts.Add(new ZipPart(entry.FullName, format, () => ReadMember(entry, format)));
    }

    private IEnumerable<Transcript> ReadMember(ZipArchiveEntry entry, string format)
    {
        var (stream, encoding) = zip.OpenText(entry);
        using (stream)
        {
            foreach (var transcript in SingleFile.Read(stream, encoding, format, options with { Format = null }))
            {
                yield return transcript;
            }
        }
    }

    /// <summary>A zip in a zip is opened only for the format that is made so.</summary>
    private void AddNested(ZipArchiveEntry entry)
    {
        var memory = new MemoryStream();
        using (var packed = zip.Open(entry))
        {
            if (packed.Length > LargestNested || !ZipInput.IsZip(packed))
            {
                Warn(entry, "was passed over: it is no zip, or too large a one to open within a zip. Unpack it and hand in what is in it");
                return;
            }

            packed.CopyTo(memory);
        }

        memory.Position = 0;
        var inner = new ZipMembers(memory, options.MostUnpackedBytes);
        if (RsmfReader.FindManifest(inner) is null)
        {
            inner.Dispose();
            Warn(entry, "is a zip within the zip and was passed over. Unpack it and hand in what is in it");
            return;
        }

        Parts.Add(new ZipPart(entry.FullName, "rsmf", () => ReadNested(inner)));
    }

    private static IEnumerable<Transcript> ReadNested(ZipMembers inner)
    {
        using (inner)
        {
            foreach (var transcript in RsmfReader.ReadZip(inner))
            {
                yield return transcript;
            }
        }
    }

    private void Warn(ZipArchiveEntry entry, string what)
    {
        unknown++;
        if (unknown <= MostWarnings)
        {
            Warnings.Add(new TranscriptWarning("unknown-member", $"'{entry.FullName}' {what}.") { Member = entry.FullName });
        }
    }

    private void End()
    {
        if (unknown > MostWarnings)
        {
            Warnings.Add(new TranscriptWarning("unknown-member-more", string.Create(CultureInfo.InvariantCulture, $"{unknown - MostWarnings} more members were passed over.")));
        }

        if (Parts.Count == 0 && options.Conversations is not { Count: > 0 })
        {
            throw unknown == 1 && first is not null ? first : new TranscriptFormatException("no-messages", "The zip file holds no conversation in a known format. Export the chat again, or unpack the zip and hand in the file with the messages.");
        }
    }
}
