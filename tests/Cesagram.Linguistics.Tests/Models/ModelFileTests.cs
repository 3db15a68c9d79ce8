using Cesagram.Linguistics.Models;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Models;

public class ModelFileTests
{
    private static readonly byte[] Shipped = Bytes();

    [Fact]
    public void Shipped_Model_LoadsWithVersionAndSources()
    {
        var model = RiskModel.Shipped;

        model.Info.Version.Should().NotBeNullOrWhiteSpace();
        model.Info.TrainedOn.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.Contain("own");
        model.BandsFrom["watch"].Should().BePositive().And.BeLessThan(model.BandsFrom["warn"]);
        model.BandsFrom["warn"].Should().BeLessThan(model.BandsFrom["urgent"]);
        model.BandsFrom["urgent"].Should().BeLessThan(1);
    }

    [Fact]
    public void Shipped_Model_HasNoMoreThanTenMegabytes() => Shipped.Length.Should().BeLessThanOrEqualTo(10_000_000);

    [Theory]
    [InlineData("nps_chat")]
    [InlineData("dailydialogpp")]
    [InlineData("xdailydialog_it")]
    [InlineData("ud_it_postwita")]
    public void Shipped_Model_IsNotTrainedOnNonCommercialSources(string source) => RiskModel.Shipped.Info.TrainedOn.Should().NotContain(source);

    [Fact]
    public void Load_ShippedBytes_GivesTheSameModel()
    {
        var loaded = RiskModel.Load(new MemoryStream(Shipped));

        loaded.Info.Version.Should().Be(RiskModel.Shipped.Info.Version);
        RiskReportJson.Serialize(new RiskScorer(loaded).Score(MadeTalk.Of(3))).Should().Be(RiskReportJson.Serialize(new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(3))));
    }

    [Fact]
    public void Load_Empty_SaysThatItIsNone() => Loading([]).Should().Throw<InvalidDataException>().WithMessage("*no Cesagram model*Name a file*");

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(1000)]
    [InlineData(-1)]
    [InlineData(-100_000)]
    public void Load_Truncated_SaysCopyAgain(int length) =>
        Loading(Shipped[..(length < 0 ? Shipped.Length + length : length)]).Should().Throw<InvalidDataException>().WithMessage("*opy it again*");

    [Fact]
    public void Load_OneBitFlippedAnywhere_IsNoticed()
    {
        var random = new Random(5);
        foreach (var place in Enumerable.Range(0, 48).Concat(Enumerable.Range(0, 60).Select(_ => random.Next(Shipped.Length))).Append(Shipped.Length - 1))
        {
            var bytes = (byte[])Shipped.Clone();
            bytes[place] ^= (byte)(1 << random.Next(8));

            Loading(bytes).Should().Throw<InvalidDataException>("byte {0}", place).Which.Message.Should().EndWith(".");
        }
    }

    [Fact]
    public void Load_BytesBehindTheEnd_AreNoticed() => Loading([.. Shipped, 0]).Should().Throw<InvalidDataException>().WithMessage("*Copy it again*");

    [Fact]
    public void Load_NewerFormat_SaysUpdate()
    {
        var bytes = (byte[])Shipped.Clone();
        BitConverter.GetBytes(BitConverter.ToInt32(bytes, 4) + 1).CopyTo(bytes, 4);

        Loading(bytes).Should().Throw<InvalidDataException>().WithMessage("*newer*Update Cesagram*");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Load_WeightThatIsNoNumber_SaysTrainAgain(double weight)
    {
        var shipped = RiskModel.Shipped;
        var weights = MadeWeights.Of(1);
        weights.Concepts[7] = weight;

        var bytes = ModelFile.Write(["made"], weights, shipped.Thresholds, shipped.Languages);

        Loading(bytes).Should().Throw<InvalidDataException>().WithMessage("*no number*Train it again*");
    }

    [Fact]
    public void Load_ModelWithoutACourse_Loads()
    {
        var shipped = RiskModel.Shipped;
        var weights = MadeWeights.Of(1);
        weights.CourseBias = double.NegativeInfinity;

        RiskModel.Load(new MemoryStream(ModelFile.Write(["made"], weights, shipped.Thresholds, shipped.Languages))).Weights.CourseBias.Should().Be(double.NegativeInfinity);
    }

    private static Action Loading(byte[] bytes) => () => RiskModel.Load(new MemoryStream(bytes));

    private static byte[] Bytes()
    {
        using var stream = typeof(RiskModel).Assembly.GetManifestResourceStream("Cesagram.Linguistics.Models.cesagram.model")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
