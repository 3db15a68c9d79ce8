namespace Cesagram.OutsideConnections;

/// <summary>Why another server could not be reached, or gave no answer.</summary>
public enum ConnectionProblem
{
    /// <summary>An address of this machine or its network.</summary>
    Inside,

    /// <summary>Its name stands for no address.</summary>
    NoSuchHost,

    /// <summary>This machine has no network: nothing is said of the server.</summary>
    NoNetwork,

    /// <summary>It does not listen, or broke off.</summary>
    NoAnswer,

    /// <summary>Its certificate does not hold.</summary>
    Certificate,
}

/// <summary>A server that must not be asked: its address is one of this machine or its network.</summary>
public sealed class InsideAddressException() : Exception("The address is one of this machine or its network.");
