using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class BadCorpusTests
{
    [Fact]
    public void Train_OneIdWithTwoLabels_NamesItAndSaysWhatToDo() =>
        Training(MadeCorpus.File("first", MadeCorpus.Hashed("case-7", "room", "groomer", "hello")), MadeCorpus.File("second", MadeCorpus.Hashed("case-7", "room", "ordinary", "hello")))
            .Should().Throw<InvalidDataException>().WithMessage("second*case-7*groomer*ordinary*Correct*");

    [Fact]
    public void Train_OneIdInTwoSources_IsTwoConversations() =>
        Training(MadeCorpus.File("both", MadeCorpus.Hashed("case-7", "room", "groomer", "hello"), MadeCorpus.Hashed("case-7", "garden", "ordinary", "hello")))
            .Should().NotThrow();

    [Theory]
    [InlineData("Groomer")]
    [InlineData("predator")]
    [InlineData("")]
    public void Train_UnknownLabel_NamesTheKnownOnes(string label)
    {
        Training(MadeCorpus.File("some", MadeCorpus.Hashed("a", "room", label, "hello"))).Should().Throw<InvalidDataException>().WithMessage("some*known are*");
        Training(MadeCorpus.File("some", MadeCorpus.Readable("a", "room", label, "hello"))).Should().Throw<InvalidDataException>().WithMessage("some*known are*");
    }

    [Theory]
    [InlineData("""{"id":"a","source":"s","lang":"en","label":"ordinary","messages":[[0,null,[1,2]]]""")]
    [InlineData("""{"id":"a","source":"s","lang":"en","messages":[[0,null,[1,2]]]}""")]
    [InlineData("""{"id":"a","source":"s","lang":"en","label":"ordinary","messages":[[0,null,["x"]]]}""")]
    [InlineData("""{"id":"a","source":"s","lang":"en","label":"ordinary","messages":[[0,null]]}""")]
    [InlineData("""{"id":"a","source":"s","lang":"en","label":"ordinary","messages":[[-1,null,[1]]]}""")]
    [InlineData("""{"id":"a","source":"s","lang":"en","label":"ordinary","messages":[[0,null,[99999999999]]]}""")]
    public void Train_BrokenHashedLine_NamesFileAndLineWithoutItsContent(string line)
    {
        var good = MadeCorpus.Hashed("good", "garden", "ordinary", "water the roses");

        Training(MadeCorpus.File("corpus.jsonl", good, line)).Should().Throw<InvalidDataException>().WithMessage("corpus.jsonl, line 2:*correct or remove it.");
    }

    [Fact]
    public void Train_RiskIdWithoutAHyphen_IsACaseOfItsOwn() =>
        Training(MadeCorpus.File("some", MadeCorpus.Hashed("nohyphen", "pj", "groomer", "hello"))).Should().NotThrow();

    [Fact]
    public void Train_ConversationsWithoutMessagesOrTokens_AreNoTrouble() =>
        Training(MadeCorpus.File("some", MadeCorpus.Hashed("a", "garden", "ordinary", "", ""), MadeCorpus.Hashed("b", "garden", "ordinary", "roses"), """{"id":"c","source":"garden","lang":"en","label":"ordinary","messages":[]}"""))
            .Should().NotThrow();

    private static Action Training(params TrainingFile[] files) => () => MadeCorpus.Train([MadeCorpus.Ordinary(), MadeCorpus.Risky(), .. files]);
}
