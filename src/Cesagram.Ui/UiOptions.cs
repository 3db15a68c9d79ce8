namespace Cesagram.Ui;

/// <summary>Settings of the pages, section <c>Cesagram:Ui</c>.</summary>
public sealed class UiOptions
{
    /// <summary>Shows the banner that says that accounts and conversations are made up.</summary>
    public bool DemoMode { get; set; }

    /// <summary>Serves <c>/qps-ploc/...</c>, where every text from a text file stands in brackets; for tests.</summary>
    public bool PseudoLocale { get; set; }

    /// <summary>Where Quick exit leads: a page that says nothing about the reader.</summary>
    public Uri QuickExit { get; set; } = new("https://www.wikipedia.org/");

    /// <summary>Folder with files that replace the country facts that ship; null for none.</summary>
    public string? CountryFactsFolder { get; set; }

    /// <summary>Who runs this installation; shown on the privacy page.</summary>
    public PlatformOperator Operator { get; set; } = new();
}

/// <summary>Who answers for the personal data of this installation, section <c>Cesagram:Ui:Operator</c>; what is not set is said to be not stated.</summary>
public sealed class PlatformOperator
{
    /// <summary>The controller's name.</summary>
    public string? Name { get; set; }

    /// <summary>How to reach it: an address, an e-mail address, a number.</summary>
    public string? Contact { get; set; }

    /// <summary>The data protection officer and how to reach that person.</summary>
    public string? DataProtectionOfficer { get; set; }

    /// <summary>The authority to which people can complain.</summary>
    public string? SupervisoryAuthority { get; set; }
}
