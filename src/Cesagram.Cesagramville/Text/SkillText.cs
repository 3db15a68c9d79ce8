namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of the skills.</summary>
internal sealed class SkillText;
