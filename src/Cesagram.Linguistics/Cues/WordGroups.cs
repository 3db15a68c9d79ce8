namespace Cesagram.Linguistics.Cues;

/// <summary>Groups of a word in <see cref="CuePairs"/>.</summary>
/// <param name="First">As the first of a cue; 0 where it is none.</param>
/// <param name="Second">As the rarest other of a cue; 0 where it is none.</param>
internal readonly record struct WordGroups(ushort First, ushort Second);
