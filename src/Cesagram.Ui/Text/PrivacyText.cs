namespace Cesagram.Ui.Text;

/// <summary>Names the texts of the privacy page and of the link to it.</summary>
internal sealed class PrivacyText;
