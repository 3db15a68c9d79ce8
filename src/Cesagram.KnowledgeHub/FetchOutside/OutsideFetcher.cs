using System.Net;
using Cesagram.OutsideConnections;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.FetchOutside;

/// <summary>
/// Asks other servers, and only those of the public internet: a name is resolved once and the connection goes to the address that was looked at,
/// a redirect is looked at like a first address, and an answer ends at a number of bytes and at a time.
/// </summary>
internal sealed class OutsideFetcher : IDisposable
{
    private const int MostRedirects = 5;

    private readonly OutsideOptions options;
    private readonly TimeProvider clock;
    private readonly Func<IPAddress, bool> mayBeAsked;
    private readonly HttpClient client;

    /// <param name="options">What may be asked.</param>
    /// <param name="hub">Who asks.</param>
    /// <param name="clock">Ends what takes too long.</param>
    /// <param name="isPublic">Which addresses are those of the public internet; null: as <see cref="PublicAddresses"/> knows.</param>
    public OutsideFetcher(IOptions<OutsideOptions> options, IOptions<KnowledgeHubOptions> hub, TimeProvider clock, Func<IPAddress, bool>? isPublic = null)
    {
        mayBeAsked = options.Value.AllowPrivateAddresses ? _ => true : isPublic ?? PublicAddresses.IsPublic;
        this.options = options.Value;
        this.clock = clock;
        var handler = OutsideHandler.Make(mayBeAsked, this.options.AnswerLimit);
        handler.AutomaticDecompression = DecompressionMethods.All;
        handler.MaxResponseHeadersLength = 64;
        handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15);
        client = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var contact = string.Join("; ", new[] { hub.Value.PublicAddress?.ToString(), hub.Value.ContactAddress }.Where(part => part is { Length: > 0 }).Select(part => "+" + part));
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", contact.Length > 0 ? $"Cesagram-KnowledgeHub/1.0 ({contact})" : "Cesagram-KnowledgeHub/1.0");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
    }

    /// <summary>Asks with GET.</summary>
    /// <param name="address">http or https.</param>
    /// <param name="mostBytes">An answer that is longer is a <see cref="FetchProblem.TooLarge"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="FetchException">There is no answer.</exception>
    public Task<OutsideAnswer> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken) => AskAsync(HttpMethod.Get, address, mostBytes, cancellationToken);

    /// <summary>Asks only whether it is there: of the body nothing is read.</summary>
    public Task<OutsideAnswer> LookAsync(HttpMethod method, Uri address, CancellationToken cancellationToken) => AskAsync(method, address, null, cancellationToken);

    public void Dispose() => client.Dispose();

    private async Task<OutsideAnswer> AskAsync(HttpMethod method, Uri address, int? mostBytes, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.AnswerLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FollowAsync(method, address, mostBytes, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException(FetchProblem.NoAnswer);
        }
        catch (HttpRequestException error)
        {
            throw new FetchException(ProblemOf(error), error);
        }
        catch (IOException error)
        {
            throw new FetchException(FetchProblem.NoAnswer, error);
        }
    }

    private async Task<OutsideAnswer> FollowAsync(HttpMethod method, Uri address, int? mostBytes, CancellationToken cancellationToken)
    {
        var permanent = true;
        for (var redirects = 0; ; redirects++)
        {
            Require(address);
            using var request = new HttpRequestMessage(method, address);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)answer.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } to)
            {
                if (redirects == MostRedirects)
                {
                    throw new FetchException(FetchProblem.TooManyRedirects);
                }

                permanent &= status is 301 or 308;
                address = new Uri(address, to);
                continue;
            }

            var body = mostBytes is { } most ? await ReadAsync(answer, most, cancellationToken) : [];
            return new OutsideAnswer(status, address, redirects > 0 && permanent, RetryAfter(answer), body);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage answer) =>
        answer.Headers.RetryAfter is not { } wanted ? null : wanted.Delta ?? (wanted.Date is { } date ? date - clock.GetUtcNow() : null);

    private static async Task<byte[]> ReadAsync(HttpResponseMessage answer, int most, CancellationToken cancellationToken)
    {
        await using var from = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var into = new MemoryStream();
        var buffer = new byte[16 * 1024];
        // Counted as it is unpacked: what is small on the way can be very long.
        for (int read; (read = await from.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (into.Length + read > most)
            {
                throw new FetchException(FetchProblem.TooLarge);
            }

            into.Write(buffer, 0, read);
        }

        return into.ToArray();
    }

    /// <summary>Addresses that are written as numbers are refused before anything is asked.</summary>
    private void Require(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            throw new FetchException(FetchProblem.NotHttp);
        }

        if (OutsideHandler.IsWrittenInside(address, mayBeAsked))
        {
            throw new FetchException(FetchProblem.Inside);
        }
    }

    private static FetchProblem ProblemOf(Exception error) => OutsideHandler.ProblemOf(error) switch
    {
        ConnectionProblem.Inside => FetchProblem.Inside,
        ConnectionProblem.NoSuchHost => FetchProblem.NoSuchHost,
        ConnectionProblem.NoNetwork => FetchProblem.NoNetwork,
        ConnectionProblem.Certificate => FetchProblem.Certificate,
        _ => FetchProblem.NoAnswer,
    };
}
