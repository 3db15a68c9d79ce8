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
}
