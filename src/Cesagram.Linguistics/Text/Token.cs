namespace Cesagram.Linguistics.Text;

/// <param name="Id">Upper half of the token's 64-bit hash.</param>
/// <param name="Start">In UTF-16 units of the original text.</param>
/// <param name="Length">In UTF-16 units of the original text.</param>
internal readonly record struct Token(uint Id, int Start, int Length);
