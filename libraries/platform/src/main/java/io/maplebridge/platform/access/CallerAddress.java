package io.maplebridge.platform.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request at hand comes from. */
public final class CallerAddress {

    private static final int NETWORK = 8;

    private CallerAddress() {}

    /** An IP address, as the server sees it; empty outside a request. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }

    /**
     * Who counts as one and the same: an address, but of IPv6 the 64 bits that lead to one network,
     * where anybody has as many addresses as they please.
     */
    public static String networkOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == NETWORK * 2
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK) + "/64"
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
