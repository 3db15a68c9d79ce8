using System.Text;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Forms of the desk's intake, as a browser sends them.</summary>
internal static class IntakePages
{
    public static Uri At(string path) => new(path, UriKind.Relative);

    public static async Task<Entry> MakeResourceAsync(this RunningHost host, string title, string? url = null, EntryStatus status = EntryStatus.Draft, string summary = "What it is.")
    {
        var entry = MadeEntries.Resource("made-" + Guid.NewGuid(), "en", title, summary, url: url);
        entry.Status = status;
        return await MadeEntries.SaveAsync(host, entry);
    }

    /// <summary>Sends a form with its antiforgery token; files are given as name, file name and bytes.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, string page, string action, IEnumerable<(string Name, string Value)> fields, params (string Name, string FileName, byte[] Bytes)[] files)
    {
        var token = Html.AntiforgeryToken(await client.GetStringAsync(At(page)));
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), name, fileName);
        }

        return await client.PostAsync(At(action), form);
    }

    /// <summary>Reads a text into a batch.</summary>
    /// <returns>Path of the batch's page.</returns>
    public static async Task<string> ReadAsync(this HttpClient client, string text, Encoding? encoding = null, string fileName = "made.txt")
    {
        using var answer = await client.SendAsync("/en/knowledge/desk/import", "/en/knowledge/desk/import?handler=Read", [("format", "")], ("file", fileName, (encoding ?? Encoding.UTF8).GetBytes(text)));
        ((int)answer.StatusCode).Should().Be(302, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    public static Guid Id(string path) => Guid.Parse(Regex.Match(path, "[0-9a-f-]{36}").Value);

    /// <summary>Asks again until the answer is as wanted; what never comes fails.</summary>
    public static async Task<string> UntilAsync(this HttpClient client, string page, Func<string, bool> wanted)
    {
        for (var tries = 0; ; tries++)
        {
            var html = await client.GetStringAsync(At(page));
            if (wanted(html) || tries == 300)
            {
                wanted(html).Should().BeTrue(html);
                return html;
            }

            await Task.Delay(100);
        }
    }
}
