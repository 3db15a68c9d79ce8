using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres;

/// <summary>
/// A mail to the people of a unit who have one of some roles. Who they are only the accounts know, what it says only the module that sends it; this message brings them together.
/// </summary>
/// <param name="Roles">Names of roles; who has several of them gets one mail.</param>
/// <param name="Path">Where it leads, behind the language: <c>analysis/retention</c>.</param>
/// <param name="Texts">By language, all six. Counts and dates; never a name or text of a transcript.</param>
public sealed record UnitMail(IReadOnlyList<string> Roles, string Path, IReadOnlyDictionary<string, UnitMailText> Texts)
{
    /// <summary>The queue's kind of these messages.</summary>
    public const string Kind = "mail-unit";
}

/// <summary>What a <see cref="UnitMail"/> says in one language; the link comes after the text.</summary>
public sealed record UnitMailText(string Subject, string Text);

/// <summary>Sends by the queue, saved with its cause.</summary>
public static class UnitMailExtensions
{
    /// <summary>Adds the mail to what the next SaveChanges saves.</summary>
    /// <param name="db">A context whose model has <see cref="QueueModel.MapQueue"/>.</param>
    /// <param name="unit">Whose people it goes to.</param>
    /// <param name="mail">What is sent.</param>
    /// <param name="now">By the host's clock.</param>
    public static void MailUnit(this DbContext db, Guid unit, UnitMail mail, DateTimeOffset now) => db.Enqueue(UnitMail.Kind, mail, now, unit: unit);
}
