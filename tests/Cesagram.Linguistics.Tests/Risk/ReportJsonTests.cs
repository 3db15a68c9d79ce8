using System.Text;
using System.Text.Json;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Risk;

/// <summary>The shape that the platform promises to those who read its JSON.</summary>
public class ReportJsonTests
{
    private static readonly JsonElement Report = Parse(MadeChat.Of(MadeTalk.Risky));

    [Fact]
    public void Serialize_Report_HasThePromisedMembersInOrder()
    {
        Names(Report).Should().Equal("model", "source", "language", "conversation", "participants", "messages");
        Names(Report.GetProperty("model")).Should().Equal("version", "trained_on");
        Names(Report.GetProperty("source")).Should().Equal("format", "messages", "participants", "warnings");
        Names(Report.GetProperty("conversation")).Should().StartWith(["risk", "band", "first_warning", "missing"]);
        Names(Report.GetProperty("participants")[0]).Should().Equal("name", "messages", "risk", "role");
        Names(Report.GetProperty("messages")[0]).Should().Equal("index", "author", "time", "risk", "running_risk", "stages", "evidence");
        Names(Evidence().First()).Should().Equal("start", "length", "stage", "weight");
    }

    [Fact]
    public void Serialize_Report_HasThePromisedValues()
    {
        Report.GetProperty("conversation").GetProperty("band").GetString().Should().BeOneOf("none", "watch", "warn", "urgent", "cannot-tell");
        Report.GetProperty("conversation").GetProperty("first_warning").GetInt32().Should().BeInRange(0, MadeTalk.Risky.Length - 1);
        Report.GetProperty("participants").EnumerateArray().Select(person => person.GetProperty("role").GetString())
            .Should().OnlyContain(role => role == "suspected-offender" || role == "possible-target" || role == "other");
        Report.GetProperty("messages").GetArrayLength().Should().Be(MadeTalk.Risky.Length);
        Report.GetProperty("messages").EnumerateArray().Should().OnlyContain(message =>
            message.GetProperty("risk").GetDouble() >= 0 && message.GetProperty("running_risk").GetDouble() <= 1);
    }

    [Fact]
    public void Serialize_NoWarning_WritesNull() =>
        Parse(MadeChat.Of("a: hello")).GetProperty("conversation").GetProperty("first_warning").ValueKind.Should().Be(JsonValueKind.Null);

    [Theory]
    [InlineData(TimePrecision.TimeOfDay, null, "20:15")]
    [InlineData(TimePrecision.Minute, null, "2024-05-06T20:15")]
    [InlineData(TimePrecision.Second, null, "2024-05-06T20:15:30")]
    [InlineData(TimePrecision.Second, 0, "2024-05-06T20:15:30Z")]
    [InlineData(TimePrecision.Second, -210, "2024-05-06T20:15:30-03:30")]
    public void Serialize_Time_ClaimsNoMoreThanIsKnown(TimePrecision precision, int? offset, string expected)
    {
        var sent = new SentTime(new DateTime(2024, 5, 6, 20, 15, 30), offset is { } minutes ? TimeSpan.FromMinutes(minutes) : null, precision);

        var message = Parse(MadeChat.Of([new TranscriptMessage(0, "a", sent, "hello", MessageKind.Text)])).GetProperty("messages")[0];

        message.GetProperty("time").GetString().Should().Be(expected);
    }

    [Fact]
    public void Serialize_NamesInAnyScript_StayReadable()
    {
        var json = RiskReportJson.Serialize(new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of("Žydrė: labas", "Ελένη: γεια")));

        json.Should().Contain("Žydrė").And.Contain("Ελένη").And.NotContain("\n");
    }

    [Fact]
    public void Parse_WhatWasWritten_IsTheSameReport()
    {
        var report = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(MadeTalk.Risky));

        // The reach is for simulations and no part of what is printed.
        RiskReportJson.Parse(RiskReportJson.SerializeToUtf8(report)).Should().BeEquivalentTo(report, options => options.WithStrictOrdering().Excluding(one => one.Conversation.Reach));
        Encoding.UTF8.GetString(RiskReportJson.SerializeToUtf8(report)).Should().Be(RiskReportJson.Serialize(report));
    }

    private static IEnumerable<JsonElement> Evidence() =>
        Report.GetProperty("messages").EnumerateArray().SelectMany(message => message.GetProperty("evidence").EnumerateArray());

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private static JsonElement Parse(Transcript transcript) =>
        JsonDocument.Parse(RiskReportJson.Serialize(new RiskScorer(RiskModel.Shipped).Score(transcript))).RootElement;
}
