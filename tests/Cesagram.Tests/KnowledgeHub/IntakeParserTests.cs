using System.Text;
using System.Xml;
using Cesagram.KnowledgeHub.ImportRecords;
using Cesagram.OutsideConnections;

namespace Cesagram.Tests.KnowledgeHub;

public class IntakeParserTests
{
    private static readonly string[] Words = ["report", "Ελλάδα", "ąžuolas", "été", "{", "}", "@", "\"", "\\", "<b>", "&amp;", "#", "%", "--", "10.1000/x", ";", "TY  - ", "ER  - ", "\n", "="];

    [Fact]
    public void Bibtex_WhenAccentsBracesStringsAndConcatenation_ReadsThem()
    {
        var file = BibtexReader.Read("""
            A comment before. @string{pub = "Example " # {House}}
            @comment{ @book{not, title={No}} }
            @article{one, title = {The {\"U}ber {{Nested}} caf\'e \& \.{e} \k{a} \v{s} \={u}}, author = "Garc{\'\i}a, Ana and {The Example Group} and Kiev{\.e}nas, J.",
              publisher = pub # " Ltd", year = 2021, doi = {https://doi.org/10.1000/ABC\_d}, url = {https://example.org/a\_b}, pages = {1--9} }
            """);
        file.Notes.Should().BeEmpty();
        var record = file.Records.Should().ContainSingle().Subject.Record;
        record.Title.Should().Be("The Über Nested café & ė ą š ū");
        record.Authors.Should().Equal("García, Ana", "Kievėnas, J.");
        record.Organisations.Should().Equal("The Example Group", "Example House Ltd");
        record.Identifiers["doi"].Should().Be("10.1000/abc_d");
        record.Url.Should().Be("https://example.org/a_b");
        record.Notes.Should().Contain("pages: 1–9");
        record.Line.Should().Be(3);
    }

    [Fact]
    public void Bibtex_WhenAnEntryIsBroken_SaysItsLineAndReadsTheNext()
    {
        var file = BibtexReader.Read("@article{a, title = }\n@book{b, title = {Whole}}\n@misc{c, title = {never closed");
        file.Records.Should().ContainSingle().Which.Record.Title.Should().Be("Whole");
        file.Notes.Select(note => (note.Code, note.Line)).Should().Equal(("bibtex-field", 1), ("bibtex-open", 3));
    }

    [Fact]
    public void Ris_WhenCrlfMissingEndAndUnknownTags_KeepsAll()
    {
        var file = RisReader.Read("junk\r\nTY  - RPRT\r\nTI  - First\r\nAB  - begins\r\n  and goes on\r\nZZ  - odd\r\nTY  - JOUR\r\nT1  - Second\r\nDO  - doi:10.1000/2\r\nER  - \r\n");
        file.Notes.Should().ContainSingle().Which.Code.Should().Be("outside");
        file.Records.Select(record => record.Record.Title).Should().Equal("First", "Second");
        file.Records[0].Record.Abstract.Should().Be("begins and goes on");
        file.Records[0].Record.Notes.Should().Equal("ZZ: odd");
        file.Records[0].Problems.Should().Contain(problem => problem.Code == "no-end");
    }

    [Fact]
    public void Csv_WhenHeaderIsForgiving_ReadsColumnsAndSaysWhatItDoesNotKnow()
    {
        var file = CsvRecords.Read("Τίτλος;Author(s);Year;Country;Colour\r\n\"A; quoted\r\ntitle\";Doe, J;2020;LT, xx;red\r\n");
        var record = file.Records.Should().ContainSingle().Subject;
        record.Record.Title.Should().Be("A; quoted title");
        record.Record.Authors.Should().Equal("Doe, J");
        record.Record.Countries.Should().Equal("LT");
        record.Problems.Should().Contain(problem => problem.Code == "country" && problem.Detail == "xx");
        file.Notes.Should().Contain(note => note.Code == "column" && note.Detail == "Colour");
        CsvRecords.Read("a,b\n1,2").Notes.Should().Contain(note => note.Code == "no-title-column");
    }

    [Fact]
    public void Readers_WhenTextIsMadeAtRandom_EndAndKeepNoMarkup()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? " " : "")));
            foreach (var file in new[] { BibtexReader.Read("@book{k, title = " + text), RisReader.Read("TY  - BOOK\nTI  - " + text), CsvRecords.Read("title,url\n" + text) })
            {
                file.Records.Should().NotContain(record => record.Record.Title.Contains("<b>", StringComparison.Ordinal), "seed {0}", seed);
            }
        }
    }

    [Fact]
    public void Bibtex_WhenMacrosDoubleEachOther_StopsAndReadsTheNext()
    {
        var bomb = "@string{a0 = \"xxxxxxxxxx\"}\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1}}}\n"));
        var file = BibtexReader.Read(bomb + "@book{b, title = {Whole}}");
        file.Notes.Should().Contain(note => note.Code == "bibtex-long");
        file.Records.Should().ContainSingle().Which.Record.Title.Should().Be("Whole");
    }

    [Fact]
    public void Bibtex_WhenRecordsAreMade_GivesBackWhatWasWritten()
    {
        var random = new Random(5);
        const string letters = "abc ėųšžàçéñöß Αθήνα Ζωή 12:,.!?()";
        for (var i = 0; i < 500; i++)
        {
            var title = PlainText.Of("T" + string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => letters[random.Next(letters.Length)])), out _);
            var year = random.Next(1900, 2027);
            var written = random.Next(2) == 0 ? $"@book{{k{i},title={{{{{title}}}}},year={year}}}" : $"@BOOK ( k{i} ,\n title = \"{title}\" ,\n year = \"{year}\" , )";
            var record = BibtexReader.Read(written).Records.Should().ContainSingle(written).Subject.Record;
            (record.Title, record.Year).Should().Be((title, year), written);
        }
    }

    [Theory]
    [InlineData("windows-1253", "Οδηγός για την προστασία των παιδιών στο διαδίκτυο")]
    [InlineData("windows-1257", "Vaikų apsaugos internete gairės, šeštas leidimas, žinynas ėįųū")]
    [InlineData("windows-1252", "Protéger les enfants en ligne : une étude menée à côté, où ça")]
    [InlineData("utf-8", "Οδηγός, gairės, étude")]
    [InlineData("utf-16", "Οδηγός, gairės, étude")]
    public void Encoding_WhenOfOurLanguages_IsRecognised(string name, string text)
    {
        ImportEncoding.Read("x"u8.ToArray(), null).Text.Should().Be("x");
        var decoded = ImportEncoding.Read(Encoding.GetEncoding(name).GetBytes(text), null);
        (decoded.Name, decoded.Text).Should().Be((name, text));
    }

    [Fact]
    public void Encoding_WhenNotClear_IsNotGuessedAndSaysWhatWasTried()
    {
        ImportEncoding.Read("x"u8.ToArray(), null);
        var decoded = ImportEncoding.Read([(byte)'T', 0xB7, 0xFE, 0xD0, 0xBF, 0xA1], null);
        decoded.Text.Should().BeNull();
        decoded.Tried.Should().Contain("windows-1253").And.Contain("utf-8");
        ImportEncoding.LooksMisread("Ã©tude").Should().BeTrue();
        ImportEncoding.LooksMisread("étude, Οδηγός, gairės").Should().BeFalse();
    }

    [Fact]
    public void PlainText_WhenThereIsScript_LeavesNothingOfIt()
    {
        PlainText.Of("A <b>bold</b><script>alert(1)</script> &lt;img src=x onerror=alert(1)&gt; word\u202E", out var had).Should().Be("A bold word");
        had.Should().BeTrue();
        PlainText.Of("1 < 2 and 3 > 2", out had).Should().Be("1 < 2 and 3 > 2");
        had.Should().BeFalse();
    }

    [Theory]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">&b;</OAI-PMH>""")]
    [InlineData("""<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">&f;</OAI-PMH>""")]
    [InlineData("<html>not oai</html>")]
    public void Oai_WhenXmlIsHostileOrNone_IsRefused(string xml)
    {
        var read = () => OaiReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
        read.Should().Throw<XmlException>();
    }

    [Theory]
    [InlineData("0-306-40615-2", "9780306406157")]
    [InlineData("978-0-306-40615-7", "9780306406157")]
    [InlineData("978-0-306-40615-8", null)]
    public void Isbn_WhenWrittenInAnyWay_IsOneNumber(string text, string? wanted) => Identifier.Isbn(text).Should().Be(wanted);

    [Theory]
    [InlineData("http://WWW.example.org/a/?utm_source=x&b=1&a=2#top", "https://example.org/a?a=2&b=1")]
    public void Url_WhenOnlyDressDiffers_IsTheSame(string one, string other) => Identifier.Url(one).Should().Be(Identifier.Url(other));

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("::ffff:0:127.0.0.1", false)]
    [InlineData("::ffff:0:93.184.216.34", false)]
    [InlineData("fe80::1", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void Address_WhenOfThisMachineOrItsNetwork_IsNotPublic(string address, bool isPublic) => PublicAddresses.IsPublic(System.Net.IPAddress.Parse(address)).Should().Be(isPublic);
}
