using System.Net;
using System.Net.Sockets;

namespace Cesagram.OutsideConnections;

/// <summary>Tells addresses of the public internet from those of this machine and its neighbours.</summary>
public static class PublicAddresses
{
    // Neighbours on the same wire, among them what clouds tell their machines' secrets at, and ::ffff:0:127.0.0.1 (RFC 2765), which no server is reached by.
    private static readonly IPNetwork[] Never = [IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("::ffff:0:0:0/96")];

    private static readonly IPNetwork[] Inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
        .. Never,
    ];

    /// <summary>Whether it is an address of the public internet, also where an IPv4 address is written inside of an IPv6 one.</summary>
    public static bool IsPublic(IPAddress address) => !IsIn(Inside, address);

    /// <summary>Whether nobody has a server there that is to be asked, not even where servers of the inner network may be.</summary>
    public static bool IsNeverAsked(IPAddress address) => IsIn(Never, address);

    private static bool IsIn(IPNetwork[] networks, IPAddress address)
    {
        // ::ffff:127.0.0.1, 64:ff9b::7f00:1 and 2002:7f00:1:: are 127.0.0.1 in another dress.
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (Embedded(plain) is { } inner)
        {
            plain = inner;
        }

        return Array.Exists(networks, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        return bytes switch
        {
            [0x20, 0x02, ..] => new IPAddress(bytes.AsSpan(2, 4)),
            [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..] => new IPAddress(bytes.AsSpan(12, 4)),
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ..] when bytes[12] != 0 || bytes[13] != 0 => new IPAddress(bytes.AsSpan(12, 4)),
            _ => null,
        };
    }
}
