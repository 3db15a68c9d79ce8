using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>submit FILE</c>: hands a file to a running host by its API.</summary>
internal static class SubmitCommand
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(500);

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = $"A chat export, or a zip of such: {string.Join(", ", Cesagram.Transcripts.TranscriptFile.Formats)}." };
        var to = new Option<Uri>("--to") { Description = "Address of the host.", HelpName = "URL", DefaultValueFactory = _ => new Uri("http://localhost:5080"), CustomParser = Address };
        var secret = new Option<string?>("--secret") { Description = "API secret; CESAGRAM_API_SECRET if left out.", HelpName = "SECRET" };
        var legalBasis = new Option<string>("--legal-basis") { Description = "Code of the legal basis (the page 'New submission' lists them).", Required = true, HelpName = "CODE" };
        var purpose = new Option<string>("--purpose") { Description = "Code of the purpose.", Required = true, HelpName = "CODE" };
        var retention = new Option<int>("--retention-days") { Description = "Days after which the transcript is erased.", Required = true, HelpName = "DAYS" };
        var format = ScoreCommand.FormatOption();
        var dateOrder = ScoreCommand.DateOrderOption();
        var columns = ScoreCommand.ColumnsOption();
        var conversations = ScoreCommand.ConversationOption();
        var choose = new Option<bool>("--choose") { Description = "Ask which conversations are read, where the file has more than one; the answer is given on the page or by the API." };
        var wait = new Option<bool>("--wait") { Description = "Wait for the report and print it as JSON, a conversation a line." };
        var command = new Command("submit", "Hand a chat export to a running host.") { file, to, secret, legalBasis, purpose, retention, format, dateOrder, columns, conversations, choose, wait };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var bearer = parsed.GetValue(secret) ?? Environment.GetEnvironmentVariable("CESAGRAM_API_SECRET");
            if (string.IsNullOrEmpty(bearer))
            {
                return InputErrors.Fail("No API secret: set CESAGRAM_API_SECRET or pass --secret.");
            }

            if (!parsed.GetValue(file)!.Exists)
            {
                return InputErrors.Fail($"There is no file {parsed.GetValue(file)}.");
            }

            using var client = new HttpClient { BaseAddress = parsed.GetValue(to), Timeout = TimeSpan.FromMinutes(10) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            using var form = new MultipartFormDataContent
            {
                { new StringContent(parsed.GetValue(legalBasis)!), "legalBasis" },
                { new StringContent(parsed.GetValue(purpose)!), "purpose" },
                { new StringContent(FormattableString.Invariant($"{parsed.GetValue(retention)}")), "retentionDays" },
            };
            AddIfSet(form, "format", parsed.GetValue(format));
            AddIfSet(form, "dateOrder", parsed.GetValue(dateOrder));
            AddIfSet(form, "columns", parsed.GetValue(columns));
            AddIfSet(form, "choose", parsed.GetValue(choose) ? "true" : null);
            foreach (var key in parsed.GetValue(conversations) ?? [])
            {
                AddIfSet(form, "conversations", key);
            }

            await using var stream = parsed.GetValue(file)!.OpenRead();
            form.Add(new StreamContent(stream), "file", parsed.GetValue(file)!.Name);
            try
            {
                using var answer = await client.PostAsync(new Uri("/api/transcripts", UriKind.Relative), form, cancellationToken);
                return answer.IsSuccessStatusCode
                    ? await FollowAsync(client, answer.Headers.Location!, parsed.GetValue(wait), cancellationToken)
                    : InputErrors.Fail(await ProblemAsync(answer, cancellationToken));
            }
            catch (HttpRequestException error)
            {
                return InputErrors.Fail($"{client.BaseAddress} cannot be reached: {error.Message}");
            }
        });
        return command;
    }

    private static Uri? Address(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        argument.AddError($"'{argument.Tokens[0].Value}' is no address of a host; write it as http://localhost:5080.");
        return null;
    }

    private static void AddIfSet(MultipartFormDataContent form, string name, string? value)
    {
        if (value is not null)
        {
            form.Add(new StringContent(value), name);
        }
    }

    private static async Task<int> FollowAsync(HttpClient client, Uri status, bool wait, CancellationToken cancellationToken)
    {
        if (!wait)
        {
            Console.WriteLine(new Uri(client.BaseAddress!, status));
            return 0;
        }

        while (true)
        {
            var state = await client.GetFromJsonAsync<JsonElement>(status, cancellationToken);
            switch (state.GetProperty("status").GetString())
            {
                case "scored":
                    Console.Write(await client.GetStringAsync(new Uri($"{status}/report", UriKind.RelativeOrAbsolute), cancellationToken));
                    return 0;
                case "failed":
                    return InputErrors.Fail(state.GetProperty("failure").GetProperty("detail").GetString() ?? "The file could not be read.");
                case "asks":
                    return InputErrors.Fail(await AskedAsync(client, status, cancellationToken));
                default:
                    await Task.Delay(PollEvery, cancellationToken);
                    break;
            }
        }
    }

    private static async Task<string> AskedAsync(HttpClient client, Uri status, CancellationToken cancellationToken)
    {
        var choices = new Uri(client.BaseAddress!, $"{status}/choices");
        var question = await client.GetFromJsonAsync<JsonElement>(choices, cancellationToken);
        return $"{question.GetProperty("detail").GetString()} The file waits for an answer: choose on the page of the transcript, or by {choices}.";
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return $"The host answered {(int)answer.StatusCode} {answer.ReasonPhrase}.";
        }

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return problem.TryGetProperty("detail", out var detail) ? detail.GetString()! : problem.GetProperty("title").GetString()!;
    }
}
