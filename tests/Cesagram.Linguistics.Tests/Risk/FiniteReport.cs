namespace Cesagram.Linguistics.Tests.Risk;

internal static class FiniteReport
{
    public static void ShouldBeFinite(this RiskReport report)
    {
        double[] figures =
        [
            report.Conversation.Risk, report.Conversation.Missing, .. report.Participants.Select(person => person.Risk),
            .. report.Messages.SelectMany(message => message.Evidence.Select(evidence => evidence.Weight).Append(message.Risk).Append(message.RunningRisk)),
        ];
        figures.Should().OnlyContain(figure => double.IsFinite(figure));
        report.Participants.Should().OnlyContain(person => person.Risk >= 0 && person.Risk <= 1);
    }
}
