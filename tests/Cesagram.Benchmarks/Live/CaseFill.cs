using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Benchmarks.Live;

/// <summary>Cases with two people each, really sealed and indexed; their names are made of numbers, each half of a name shared by many.</summary>
internal sealed class CaseFill(LivePlatform platform)
{
    public const int PeopleEach = 2;
    private const int AtOnce = 100;
    private const int FirstNames = 200;

    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"MEASURE-{number}");

    public static string Name(int person) => string.Create(CultureInfo.InvariantCulture, $"first{person % FirstNames} last{person / FirstNames}");

    public static string Phone(int person) => string.Create(CultureInfo.InvariantCulture, $"+32 470 {person:000 000}");

    public async Task FillAsync(int cases)
    {
        for (var from = 0; from < cases; from += AtOnce)
        {
            await using var scope = platform.Services.CreateAsyncScope();
            var (db, index) = (scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>(), scope.ServiceProvider.GetRequiredService<CaseIndex>());
            await using var transaction = await db.BeginUnitTransactionAsync(platform.Unit);
            for (var number = from; number < Math.Min(from + AtOnce, cases); number++)
            {
                await AddAsync(db, index, number);
            }

            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        foreach (var table in (string[])["cases", "case_people", "case_terms"])
        {
            await platform.ExecuteAsync($"vacuum analyze chat_analysis.{table}");
        }
    }

    private async Task AddAsync(ChatAnalysisDbContext db, CaseIndex index, int number)
    {
        var at = DateTimeOffset.UtcNow.AddMinutes(-number);
        var (id, (key, wrapped)) = (Guid.CreateVersion7(at), platform.Services.GetRequiredService<TextVault>().NewKey());
        using (key)
        {
            db.Cases.Add(new Case
            {
                Id = id, UnitId = platform.Unit, Reference = Reference(number), SealedTitle = SealedCase.Title(key, id, "Measured"), WrappedKey = wrapped, LegalBasis = "vital-interests",
                Purpose = "suspected-grooming", RetainUntil = DateOnly.FromDateTime(at.UtcDateTime).AddDays(60), CreatedAt = at, CreatedBy = "measure", ChangedAt = at, ChangedBy = "measure",
            });
            for (var person = number * PeopleEach; person < (number + 1) * PeopleEach; person++)
            {
                var details = new PersonDetails(Name(person), [], [new PersonIdentifier("phone", Phone(person))]);
                var one = new CasePerson { Id = Guid.CreateVersion7(at), CaseId = id, UnitId = platform.Unit, Sealed = [], AddedAt = at, AddedBy = "measure" };
                one.Sealed = SealedCase.Person(key, one.Id, details);
                db.CasePeople.Add(one);
                await index.StoreAsync(one, details, CancellationToken.None);
            }
        }
    }
}
