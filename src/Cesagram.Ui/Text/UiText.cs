namespace Cesagram.Ui.Text;

/// <summary>Names this project's text files.</summary>
internal sealed class UiText;
