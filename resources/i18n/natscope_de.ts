<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#ffffff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(does not say)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(negotiating)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/dnsaddr leads on to more names after {most} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/{times} speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.168.1.5:4001, or the text of a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NAT with several public addresses may give all connections of one computer the same one (paired), or any of them (arbitrary). With the second kind others may try an address that is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A STUN server: its name or address, and a port if not 3478</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} and with {size} each way at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection through it goes on with {size} each way at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection through it has no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direct connection with whom you met at a relay: how it went, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite is soon connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite: the connection with it is made anew when it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hole punch with {peer} is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the router&apos;s table: this computer and port inside belong to that port outside. It is made when something goes out, and forgotten when nothing went over it for a while.

Is the port outside the same whoever is talked to, the mapping is called endpoint-independent: then there is one address that you can give to others. If it changes with the address, or with the address and port, of the other side, nobody can know the port that the next one would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that is open lets everybody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiaddr. Enter dials. Ctrl+L comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer that everybody can reach, and that passes on what two others say to each other. Who cannot be reached reserves a place there, and gives others the relay&apos;s address with its own id at the end.

Relays limit how long and how much: they are for meeting, not for staying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer that you had contacted before can come in at {at}. Whether strangers can is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ping to {peer} failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port opened by your router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that is open outside is open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that the router opens because it was asked to, by a program or by hand on its settings page. By it everybody can come in, as long as no second NAT stands in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room of computers: who can dial whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simple question to a server: where do you see me? It is older than libp2p, and its answer can be held against what peers say. Over UDP it says nothing of TCP: a router keeps the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer} came to nothing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A try to punch a hole with {peer}, {n} SYN sent: {outcomes}</source>
        <comment>A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer}: the peer&apos;s SYN came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual internet to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Natscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host or a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port that a program inside has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address-
restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address-restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. Everything is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. {went} went. Everything is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {went} went. Everything is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of try {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All details ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports outside are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your connections leave by one public IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} observers see the same: {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended at once: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended during the security handshake: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended in phase {phase}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a muxer: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a protocol: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound connection: the peer chose the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outbound connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind (see the details)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port outside for each computer that it talks to (“symmetric”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port outside for each program that it talks to (“symmetric”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port outside for everyone that one talks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process listens on the port of {addr} too ({others}): the system may hand it some of our inbound connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process listens on this port: {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process on the same port would be handed some of our inbound connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody may come in at your address, strangers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, text size, shortcuts  Alt+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from one thing to the next, and from lane to lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were before anything was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask peers, now, to come in at your addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the router to open the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the router, now, to open the port that you listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this server where it sees you, over UDP and TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking another peer to dial us, to see whether one can get in. A yes of somebody whom we have never talked to proves that strangers can reach us.

The one that we asked is no stranger to the router any more: its yes proves less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the relay {peer} for a place, so that others can meet us there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {peer} to connect to us …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which address it says that it sees us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At: {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoNAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban the address, too: {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ban {n} peer?</source>
        <comment>Ban {n} peers?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ban {peer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be a relay for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before that, {n} address failed: {why}</source>
        <comment>Before that, {n} addresses failed: {why}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both SYNs went out at about the same time, each through the hole that the other&apos;s NAT had just made for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP, where the router speaks one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a packet that left, or because somebody asked the router for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mDNS; it lets them find us, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that came in on the raw connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that come in, a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that go out, a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that went out on the raw connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can others reach it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can others reach it? What it says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can others reach you, and who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can others reach you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a host or router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the selected connections. Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close {n} connection?</source>
        <comment>Close {n} connections?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {n} connection.</source>
        <comment>Closed {n} connections.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that were sent something may come in, from any port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to who invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected directly: our SYN won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected directly: the peer&apos;s SYN won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected peers that can (AutoNAT) are asked to dial your public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {peer}: connection {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, and waiting to be told how others see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Now join the room, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections now ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that report it, those that do not count included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections with it so far, over all starts of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} address.</source>
        <comment>Copied {n} addresses.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row as {form}.</source>
        <comment>Copied {n} rows as {form}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it with the peer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy our addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address at which others meet you, to give it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach {peer}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach {target}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS did not come to an end within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS failed for {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS gave no answer for {name} within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS has no /dnsaddr record of {host} for {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS knows no name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {option} on the command line; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial back served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial from a QR picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial from the port that it listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling {peers} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials can leave from this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did an outbound connection leave from the shared port, the one that we listen on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do enough observers agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do inbound connections arrive on the shared port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not watch: show at once how it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do others arrive on the port that we dial from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it agree to dial the others when somebody asks for the matrix?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the address at which it sees us agree with what the others report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the lab. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each SYN of ours was refused at once: the peer&apos;s router answers strangers with no, which closes our own hole before the peer&apos;s SYN arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each address at which others see us, each verdict and each arrival appears here, with the time from when to when it was so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each address that we listen on appears here, with whether dials leave from its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each connection that somebody else began stands here, with the way by which it came in, and whether you had contacted that computer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dial, connection, report and refusal appears here as one sentence, with its reason where something failed. Press Ctrl+L to dial a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each inbound connection appears here with the local end it arrived at and the address that the peer dialled. Give one of our addresses (status line below) to another peer and let it dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each libp2p peer that announces itself on the local network by mDNS appears here, and is dialled. Many networks for guests keep their computers apart: then follow an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each observed address that appears, is confirmed, doubted or gone is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each outbound connection appears here with the local port it left from, and why it could not be the shared one where it was not. Press Ctrl+L to dial a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each peer tells in its identify at which address it sees us. Connect to a few peers outside this network (Ctrl+L): their reports are gathered here, with votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each peer that you are connected with tells at which address it sees you. Here you see all of them, and whether they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plays on a lab of its own. Choose one; Page Down goes through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each program that you talk to sees you at another port: there is none to give to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each row dials, each column is dialled: {n} way.</source>
        <comment>Each row dials, each column is dialled: {n} ways.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a free one, chosen at the first start and kept since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter dials. With /p2p/ and a peer id at the end, only that peer is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to look back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every peer that connects to us, or that we dial, appears here at once. Type a peer&apos;s multiaddr above and press Enter, or let another peer dial one of the addresses in the status line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the room sees it. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees you at the same address, so there is one that you could give to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can reach that address can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was asked has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happens is written into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence ({number}) {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filecoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering shows only when somebody comes in on the mapping, or tries to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall without NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what happens now. End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Prometheus. Empty: nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a room: large type, high contrast, thick lines, and in tables only what matters. Ctrl+Shift+P switches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For computers on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For so long the address outside stayed the same, at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is shown so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {addr}: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user access to it, or name another file with --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your invitation to the others, or follow one of theirs. Each participant then has a row and a column here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go at full pace while no packet is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next thing that happens, and stop. Full stop key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had we contacted the source before? A stranger is the stronger witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had we contacted the source of an inbound connection before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have everybody who agreed to it dial each of the others, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide chatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what went as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start of Natscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole
punching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole punch attempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole punch ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole punching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole punching (DCUtR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home router (port-restricted cone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home router that opens ports (NAT-PMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home router with an IPv6 firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host or router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts inside have public addresses, and only answers come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts inside have public addresses; nothing is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Natscope is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an inbound connection found its way to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do other peers see me, and can they reach me?
Free software under the MIT or the Apache-2.0 licence, as you like, without warranty. It stands on the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the lab&apos;s time passes while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How libp2p writes an address: each step of the way after the other, as in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its TCP port 4001, and there the peer with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a peer takes to answer appears here, as soon as one answered a ping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it was so; up to now, where it still is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is shown at once. In the plots the wheel, + and - zoom; the mouse, Page Up and Page Down go through time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was tried; three times at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection found its way to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we came to know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 network inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 inside, behind a firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify tells which address the peer dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle lines are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, so far only {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, uninvited ones too; by which way is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port; by which way is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound connections that arrived here since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound: who arrived, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation – Natscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it connected? A star marks favourites, a barred circle those who are banned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the report a vote, and if not, why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a connection over which we talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a connection, and if not, why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appeared, was confirmed by enough observers, lost their votes, or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here as soon as this computer listens on an address that others can dial. Until then follow the invitation of somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears once peers on the internet say where they see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a connection of {inside} with {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a connection that began inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to no connection that the NAT knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the connection of {source} with {target}, and leaves from {outside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects to these from ports of their own, so that they can test it as strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It dials for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to a try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not dial for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got lost on its way to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not said at which address it sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not told yet at which address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a provider&apos;s (CGNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not let in, and not dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left by a line that the NAT had opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left, and the NAT opened a line for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passed as it was: nothing is translated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports no address of ours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends on what comes: no NAT, no firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows once a connection a minute later gets the same address outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows together with the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows when somebody comes in, or tries to. “Test now” asks peers to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows when your router tells its own address outside (see below).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two peers in different places to see what your router does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is: restore it from a copy, or move it away to get a new identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its agent: the program, as it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connections ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node asks the router to open that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node dials from the port on which it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node runs from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node tests others who ask (AutoNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source address as it set out; of a mapping, the address inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target address as it set out; of a mapping, the address outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its whole way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room above. Each participant then has a row and a column, and a square for each two says whether one gets through to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room above. You and everybody who joins, too, appear here: the name and the program that each claims, where it sees us, and its own verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room above: then a short address to read out and a QR code stand here, by which others come to you. Or follow the invitation of somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a place at a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep connected with Natscope&apos;s bootstrap peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep connected with these peers, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps as strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The node has these settings from the next start of Natscope on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last {n} hour</source>
        <comment>Last {n} hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} minute</source>
        <comment>Last {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what goes over connections that stand (data and ACK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this lesson and choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it forget its table, as when it is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lab&apos;s time pass, or stand still. Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this host connect to another one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies: says that others are at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen addresses it names ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on these addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step before  Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for peers on the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a router that opens ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for peers on this network (mDNS) is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for peers on this network fails: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it another kind of router, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping of its NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping of {router}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping table of {router}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May others ask this computer to try dialling them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {peer} at {addr}; upgrade took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} lines are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiaddr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiaddrs with our peer id, for another peer to dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muxer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My NAT report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My NAT report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT (network address translation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT behaviour changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT for {transport}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT type ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT-PMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, network, and everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand for IP addresses and peer ids; ports are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for the built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natscope needs more peers, or somebody who tries to come in, to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natscope speaks another language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NAT: what a firewall lets in shows when somebody comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SYN of ours was answered: it is likely that the peer&apos;s NAT takes another port for each destination, so that the address which others saw leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SYN was sent: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No hole could be punched with {peer} in {n} try: {why}</source>
        <comment>No hole could be punched with {peer} in {n} tries: {why}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No hole has been punched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other process listens on the port of {addr} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet has come to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ping has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such word here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can listen on {text}: it takes an IP address and a TCP port, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else from there is let in then, like others behind the same router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in the room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has announced itself on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come in yet, and we have dialled nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet where they see us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us yet at which address they see us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody inside has this port outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is met by itself then: you dial, or others dial you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands between the two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is asked where you switched it off (--no-portmap), or this computer has no private address that a router would translate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to anybody yet. Dial a peer to learn how others see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the addresses below have ports of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from {addr} in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more translates between your router and the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: the first peers will tell at which address they see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the connection; events name it by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed
addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed at {top}, an address of our own interface: no NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer groups that reported it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers against observed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Observers agree that we are seen at {addr} ({n} vote).</source>
        <comment>Observers agree that we are seen at {addr} ({n} votes).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observers no longer agree that we are seen at {addr} ({n} vote left).</source>
        <comment>Observers no longer agree that we are seen at {addr} ({n} votes left).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Observers see different ports for our one shared port: the router makes a new mapping for each destination, and none of them is of use to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers see us at several addresses: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers that must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers that must agree on an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them, from one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them, those that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network (mDNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Empty: on every address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. They tell at which address they see us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that any browser shows, to send to a friend, a teacher or a forum: whether others can reach you, what speaks for it, what your router does, who is connected and who came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inside port is one port outside, whoever it talks to (“cone”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each peer that reports an address of ours appears here, with whether its report counts. A report goes when its connection does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only answers to what you sent come in: nobody else can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only computers that were sent something may come in, from any port of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only computers that you contacted first may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one observer so far; a second one elsewhere would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only peers on this computer or network so far: they cannot tell how the internet sees you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the drawing, as large as it goes. Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what did not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lab from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its Natscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open streams ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open streams, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, but not to the internet: {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {came}, which proves less than a stranger&apos;s coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens ports for hosts that ask (NAT-PMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or from one home, where addresses are IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people can connect to you directly: give them the address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you, and a port opened in your router would not help: ask your provider for a public address, or have a relay between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you. You can still connect to them. To be reached, open a port in your router, or have a relay between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other processes on the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are not told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can meet us there while they do not come in directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can reach you directly at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have come in here: it can be given to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others join with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others meet you there at {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see us at the same IP address, but at other ports: a router that gives each connection a port of its own does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see us at the same address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see you at {at}, an address of this computer&apos;s own: no NAT in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see you at {at}. Whether strangers get in there is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Others see you at {at}: {n} observer says so, and no more are asked for.</source>
        <comment>Others see you at {at}: {n} observers who do not depend on one another agree.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Our NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination, and so does the peer&apos;s: each knocked at a port that was for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination: the peer knocked at the one that others had seen, and it was not for him.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SYN came in at the peer&apos;s, from a port that it had not been told of: its NAT looks at addresses only, or at nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SYN had opened a way through our NAT, and the peer&apos;s came in by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SYN left from the shared port to {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SYN to {addr} was not needed any more: the peer&apos;s had come in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our connections could not leave from the shared port: see the reason at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our end of the connection over which it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our first SYN was refused; one sent again went through the hole that the peer&apos;s had made in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own address {addr} is one that providers give to customers behind their NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound ({out}, {shared} from the shared port)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound: which port we left from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside it takes any port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside it takes one port after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, even where a neighbour has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, where that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside you have another port number than inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside you have the same port number as inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the relay and back. Only the one who begins the punch measures it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet {number}: {packet}
Click for its whole way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets and NAT tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that came in by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that left by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets to its outside address that the filter kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer id, proved by the security handshake. The whole of it is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer whose round-trip times are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers in different places have to say where they see you; more of them would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers that share one IP address (with IPv6, one network of it) are one group, and have one vote. Otherwise somebody with a thousand programs on one computer could decide where we are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping the selected connections now. Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping to {name} failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the log; gaps show as a row of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots and timeline as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar or mark, or go there with the arrow keys, to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port forward (UPnP, NAT-PMP, PCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port mapping changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port preservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port reuse is off. Every dial leaves from a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port reuse is off: {why}. Every dial leaves from a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port-
restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port-restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port-restricted cone that gives two hosts the same port outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: {wrong}.
It was: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play: each packet appears here with its whole way, and each one that a router keeps out with the rule that kept it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol that carries many streams over the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol that encrypts the connection and proves the peer id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols it speaks ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches that worked with such a NAT of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUIC is not spoken yet, only TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Natscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT of {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachability changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached {peer}: connection {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a stream of {peer} ({protocol}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay and reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay {peer}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays and hole punching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed before {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reported by {n} observer.</source>
        <comment>Reported by {n} observers.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by {observers}, and {addresses} by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time of the last ping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that contain every word stay. Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN servers to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNC: now!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNC: the peer said “now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNC: we said “now”, and waited {time} for it to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this lab as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees us as others do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a connection to see everything known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a hole punch to see how it went, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see everything known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a participant to see everything that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a router: here stand the lines that its NAT has open, from the first packet that leaves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an address or a report to see everything known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see every field of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are not larger than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share our address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show connection {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lessons, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reports of every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {addr} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few can be wrong together. A room or a lab has no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So filtering is at most address-dependent; a stranger&apos;s visit would tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many never come about: it is more than there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many peers of different networks must see us at the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many the Activity page has. Older ones are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicited is who comes in from where we have just sent something to: many routers let in nobody else. Unsolicited is a stranger: when one gets in, everybody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicited, unsolicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some providers have no public address for each customer, and put a second NAT in front of many homes. Opening a port in your own router does not help then: the provider&apos;s does not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered, and it was not the peer, or the connection broke at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at {addr} answered, and it came to nothing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came in from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody inside asked the router to open this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space   .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program on this host, or start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; every connection of {peer} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strange SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at} or {other}: those who tried did not get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}: those who tried did not get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you so far. Your router is being asked to open a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you: your router shows every destination another port, so there is no address that you could give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only answers to what you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only those whom you contacted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stun answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric,
knows hosts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric,
lets all in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric, lets all in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric, lets known hosts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away. Delete key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell metrics at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test others who ask whether they can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted, by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown, by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAT&apos;s mapping is {mapping}, its filtering {filtering}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYNs did not meet in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which another peer sees us. We cannot know it ourselves: the router changes it on the way. Each peer tells it in its identify.

One peer may be wrong, or lie. Natscope believes an address when enough peers in different places agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which others see us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of ours that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of ours that it is the outside of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the peer dialled to reach us, from its identify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses to listen on in the settings are not used this time. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is always up here, in one sentence, once enough others have said how they see you. “Evidence” tells what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first thing that two libp2p peers do: they tell each other who they are, which program they run, what they can speak, where they listen, and at which address they see the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab began anew: its networks are others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is an internet inside this program: routers of all kinds, packets that you can follow, and lessons. What a word means is told when you point at it, and in the glossary (Shift+F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab stands still: it happens when you press Play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab&apos;s own time since it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane of the picture in which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last round-trip times of the peer as a line, from 0 to the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line exists, but it lets in only those that it has sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has sent to exactly this address and port before, so it may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has sent to this address before, so it may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local end that the connection arrived at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local end, by the socket&apos;s own name after connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping changed at {time}: others see us at {new} since then, and saw us at {old} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping changed at {time}: the public address is the same, the port another. Others see us at {new} since then, and saw us at {old} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a peer: the fingerprint of its public key. Nobody can take the id of somebody else, as each connection begins with a proof of having the key to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that a participant chose; part of its peer id where it chose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has them from its next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of {host} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of {host} stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of {name} has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of {name} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of connections appears here, a figure each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observer group. One group has one vote, so that nobody outvotes others alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others agree on where we are, and this peer says something else: it is mistaken, lies, or is reached by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet&apos;s number, the same on its whole way, translations included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered with its own: {addrs}. There and back took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer came after a coordinated hole punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer came over a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer came through a port forward (UPnP, NAT-PMP or by hand).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer could be dialled directly: no hole had to be punched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer dialled a public address of one of our own interfaces: there is no NAT between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer dialled an address at which others see our shared port: our own outbound connections opened that way through the NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer dialled an address of the local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer does not speak DCUtR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer has not told yet which address it dialled, or what it told is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer id in the announcement; proved only once there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer runs on this machine and came over loopback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer that reports the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer told us, over the relay, where its shared port is seen: {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s NAT takes another port for each destination: we knocked at the one that others had seen, and our NAT did not let the peer in from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s SYN reached us: nothing stands before this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port on which Natscope listens for others, and from which it also dials. Dialling makes the router open a mapping for that port: with luck others can come in by it.

A connection that leaves from any other port opens the wrong door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address is this computer&apos;s own. No router translates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {path} ended: it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay carries only so much, for so long: it is there to meet, and not to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay {peer} gave us no place: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay {peer} keeps a place for us: others can meet us there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and cannot be moved away ({problem}); what is noted of peers is not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered peers in {path} cannot be read ({why}); what is noted of peers is not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered peers were damaged ({why}). They are kept as {aside}; nobody is banned and there is no favourite now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router opened no port for us: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router says that its address outside is {said}, but others see {seen}: there is a second NAT, the provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router tries to give a connection the same port number outside as it has inside. It is handy, and no promise: when two computers want the same port, one gets another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s own address outside is {seen}, as observed: one NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pages as those of the real node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and a program inside may ask it to open a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} is not used. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the node can be read below, and not be changed: this is a demo or a recording. How the window looks holds for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {file} are kept. The node has them from the next start of Natscope on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may refuse a port below {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline as a table, to read and to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole multiaddr, as in the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and back, the median of the last pings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no metrics this time. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to give to others yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address yet that others could dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node: this is a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They type it on their Workshop page, or point a camera at the code and paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This NAT does not turn round what comes from inside to its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept, and may be elsewhere now: everything is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer takes part, and dials nobody for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own public address; a firewall may stand before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection left from a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection left from the shared port, the one that we listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: a value in it is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of another version: there is no setting {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recording: there is no node that could dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of settings: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part brings no text of its licence along. Packages of Natscope hold them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step could not be played: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This try ended here. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a relay: anybody can meet you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the relay {relay}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from a raw connection to an encrypted, multiplexed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few others see us from where this peer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic appears here, a figure each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic, round-trip times, and when the mapping changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried last: {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without any network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns round what comes from inside (hairpin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers behind one router that talk by its public address: the router has to turn the packets round. Many cannot, so that an address which works from everywhere else does not work at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two peers behind routers agree over a relay on a moment, and both dial at that moment. Each one&apos;s packet opens its own router for the other&apos;s: the two connections meet as one, and it is direct.

It works where at least one side&apos;s port can be foretold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address that was read out, or paste the text of the QR code; Enter connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP addresses cannot be dialled yet, only TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP port {port} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix sockets are not spoken, only TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsolicited SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered with our own: {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We came in at the peer&apos;s from a port that it had not been told of: its NAT lets in whom it has sent to. It takes us for a stranger there, so we had to ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We dial them back then (AutoNAT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had contacted exactly that address and port before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had contacted that IP address before, on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had not contacted that address before: it came uninvited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not dialled anybody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC is not spoken, only TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket is not spoken, only plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebTransport is not spoken, only TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What STUN servers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a STUN server says, beside your peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a home router does so that all devices at home can share one public address. To each connection that goes out it gives a port of its public address, and remembers whose it is.

Others on the internet see the router&apos;s address and that port, never the one of your computer. What comes in without being expected has no owner, and is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wildcard stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of observed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it stands beside the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the selected peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from the observed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open is closed at once. A banned peer is not let in and not dialled, also after the next start, until you allow it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it let through or kept out last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of packet it is; “mapping” is a change of a NAT&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others can type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for it outside: this is where others see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the peer calls its program. It can say what it likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the peer says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict rests on. Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect: your NAT against the peer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went between you, the relay and the peer, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went over it in both directions in the last minute, as a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say of yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your router does (NAT report card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your router does (NAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {source} sends to {target} belongs to no connection that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a connection with it began or ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a peer and you meet at a relay, both try to get a direct connection through their routers; each try appears here, step by step. Dial an address with /p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the Overview once a relay keeps a place for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes unless it is used, in lab time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was met for the first time, as far as this program remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was, or began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody in the room asks who can dial whom, this computer tries to connect to each of the others, and tells everybody what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it arrived, was refused, or is going to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be dialled ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is connected from, or where it was reached before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says that it can be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where others see us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two of us met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a relay stands between the two ends, and carries only so much for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others get in at {addr} is no longer known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a direct connection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which row is yours is not known yet: it takes a few peers to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which try is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came in through your router?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can dial whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can dial whom appears here once you take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can dial whom: rows dial, columns are dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dialled whom through the relay. Whoever was dialled there begins the punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opened the connection: inbound, the peer did; outbound, we did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports which address appears here, a line for each peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says how others see us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked to come in (AutoNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was met, is kept, or is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knocks in vain hears nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knocks in vain is told so at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows a port that is open outside may come in, strangers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sent it hears nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it has sent to, the latest first: the filter looks at these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the router lets in on a port that it has opened.

Endpoint-independent: everybody. Address-dependent: only computers that you have sent something to. Address-and-port-dependent: only exactly the programs that you have sent something to. Most home routers are of the last kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose packets this line carries. “Everybody” is what makes a cone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why Natscope says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it worked, or why it could not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it worked, or why it could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not (yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not the shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why reuse is not active, or who else is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the address is not believed, or not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has no safe way for a dial to share a listening port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within limits: few, briefly, and little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without IP addresses and peer ids: names stand for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, inbound connections arrive on the shared port: {who} came in, and we had never contacted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {way}, but so far only peers that we had contacted before: {who} came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a relay for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;note on {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your NAT at the left, the peer&apos;s above. {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections leave by several public IP addresses, and others may try the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation appears here once you take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider translates once more: opening a port in your router is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your row is one of {n} marked one: filtering is not known.</source>
        <comment>Your row is one of {n} marked ones: filtering is not known.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your row: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection between the shared port and that address exists already, or has just been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dial-back leaves from a port of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direct connection is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall of this machine forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hole can be punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host that we had contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host that we had contacted came in; a stranger&apos;s coming would prove more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host that we had never contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host that we had never contacted came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link-local address: the peer is on our own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of more than {most} characters is no STUN server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of more than {most} characters is too long: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, looked up when it is dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new connection came to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet of its own, without a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a peer id alone is written /p2p/{peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ping came back with other bytes than it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private address: the peer is on our own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of another user (id {user})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and port dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address contacted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address-and-port-dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address-and-port-dependent filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address-dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address-dependent filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at})</source>
        <comment>agrees with what {n} peers observe ({at})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port</source>
        <comment>agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an address begins with a slash, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of another transport than the connection&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of more than {most} characters is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address shared by a provider&apos;s customers (100.64.0.0/10): the peer is behind the same provider NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>an address that {n} observer report</source>
        <comment>an address that {n} observers report</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an address through a relay has to name the peer at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty address cannot be dialled: they look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another IP version than the connection&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address of the peer answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another peer answered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another port for each destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program that does not share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered with RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, and not by the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the question: yes, let us talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbitrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {all} bytes, received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to leave from a port of its own, so that the peer stays a stranger to the shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to open the port: {yes_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the router by PCP, NAT-PMP and UPnP to open the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the router to open a port is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a public address of this computer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ends dialled from their shared ports at once, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be met at a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on {at}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {path}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot record into {path}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier_grade {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries what the two have to say to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the selected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the port is open no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by enough observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>confirmed, {n} vote</source>
        <comment>confirmed, {n} votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected within {ms:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, but no answer within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not leave from the shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dial an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dial the address on the clipboard, or in the QR picture there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialled by somebody who came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialled {wanted}, but {found} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dials for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dials ↓   dialled →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct, no hole needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not dial for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint contacted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint-independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint-independent filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {code}, which means nothing to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges files&apos; pieces (Bitswap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed lately, is left alone for {seconds:.0f} s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a port of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from our own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from our own network and from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that port: {yes_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands out single values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a list of tables: [{ … }, { … }]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a list of texts: [&quot;one&quot;, &quot;two&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be two numbers: [0.5, 0.5]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearsay only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the details, or show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hole punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts that we had contacted came in, but strangers could not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lab: the drawing alone; take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside its provider&apos;s NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a relay for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it began, and never told how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came from the very port that we had contacted: every NAT lets that in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came in from our own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came in from our own public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only open a port of the same number, which is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only open ports for ever, and failed to do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot give that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot tell apart so many others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not reach the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not come in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not expect our message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not allow it: port mapping may be switched off in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know a part of our question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know an option, though we sent none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know how to open a TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know how to open a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know this version of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a place that is over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives us no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no connection to the outside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no room for more open ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what no such text needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in trouble, and asks us to come again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it left from {transport} port {port}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends us to another server, which we do not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it still is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes our message for malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes our question for malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took a port of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own cable or radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join the room first: who does not take part cannot ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger text, smaller text, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {last}
median {median}
least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last {last}, median {median}, least {least}, of {n} ping</source>
        <comment>last {last}, median {median}, least {least}, of {n} pings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left from a port of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left from the shared port, the one that we listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets itself be tested (AutoNAT v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} of {path} is damaged: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on {addrs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>listening on {addrs} and {n} more</source>
        <comment>listening on {addrs} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>listens on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the node at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback: the peer runs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a NAT64 translator on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped by dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped by our own dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping {mapping}, filtering {filtering}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping: {mapping}; filtering: {filtering}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory addresses mean nothing outside a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} routers and hosts are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DNS server could answer for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is known at which it could be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is known that we may dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is left in {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address that we dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hairpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hole can be punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is left in {ranges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node runs on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ping answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no protocol agreed on within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable answer within {seconds:g} s: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else is in the room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has told us yet at which public address our shared port is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the network of {router} has the address {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on the internet has the address {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits for this dial-back any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the connected peers can test whether we can be reached (AutoNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of {count} addresses led to the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of {count} names led to an address: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a multiaddr: addresses look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a peer id: neither an inline key nor a SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an Ed25519 private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an IP address and a TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address of the public internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address that we can dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not waited for any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing used it for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it tells the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now at {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed by peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a peer: ban it; let it test whether it reaches us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a peer: write a note; make it a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the lab&apos;s drawing: play or pause; go on to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the port that our own dialling opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened by the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a port on request: {yes_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other peer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others do not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others do not reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our SYN won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our end of the connection is not a port that we listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own connections can leave from this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a relay, which hides where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes messages on (GossipSub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes messages on to everybody (FloodSub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone book of a local network (Kademlia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping the selected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port reuse is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port} is taken by this node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port} is taken by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port} is taken by {who}; {free} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port-restricted cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port_preserving {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preserving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preserving, as Linux does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector mode: large and plain, for a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider&apos;s, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punches holes (DCUtR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: nothing listens there, or a firewall says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay, limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relaying, of an older kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router opened a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router opened no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says goodbye: nothing more will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says who it is (identify)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP another port for another destination, and UDP, it seems, as well (address-dependent mapping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the address is the same, and the NAT maps UDP apart from TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: each of them saw another one, too: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as {reason}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as {reason}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {best}: another public address, as the NAT has several of them or there are several ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: another public address, as the NAT has several of them or there are several ways out; and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: the question left from {local}, and what peers observe is of {other}, which is another way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at {mapped}; no peer has told yet at which public address it sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at {mapped}; peers have told so far only where they see us over IPv{version}, which is another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us at {observed}; but more see us at {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share our address, also as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that its user forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stun.example.org or 192.0.2.7:3478</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part in a room (Natscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells news of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells news of itself, of an older kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that address cannot be reached from the address that we listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that host cannot be reached: nobody on the way knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is a port alone; an address names the computer too, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is this node itself (the peer has our own key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is this node itself: the connection from its shared port met its own end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is this node&apos;s own listening address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that network has been dialled too often in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is missing after /{name}: {example} has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is closed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is closed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection left from a port of its own, not from the shared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection runs over a relay that carries little: it is not for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dial-back arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dial-back is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dial-back was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than {most} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {file} is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {file} is too large for a picture of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the glossary: what the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} cannot be read: {why}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} cannot be written: {why}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} comes and goes: is another program at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} is a link to a file that is not there. Restore that file, or remove the link to get a new identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} is damaged: {why}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} is empty. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file {path} is too large to be a key. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of {most} connections from {group} is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of {most} connections is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of {most} inbound connections is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name leads to more than {most} DNS questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name stands for no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name stands for no address that we can dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {file} is not that of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {host} has no IPv4 or IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {host} has no IPv{version} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {name} is taken by the internet itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network it ran over is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next free one, like 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node of {host} has never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one of the first start: {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one who would dial did not agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side closed the connection at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side cut the connection while it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer broke a rule: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer broke the connection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the connection (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the connection: it had an internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the connection: it says that we broke yamux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the stream before agreeing on its protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not answer the ping in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not go on in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not speak {protocols}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer has no place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer id is missing after /p2p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer is on our own network, and cannot know how the internet sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer left {count} new streams unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer offered no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer offers no address for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer offers no address that could be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer proposed {count} protocols, the last being {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer reset the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer sent {unread:,} bytes that nobody reads, and there is room for {room:,} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer was silent for {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer went on writing after we were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer {peer} is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s SYN won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s answer names no addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture {file} has too many pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing after /{name}: {example} has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing: write it as {start}/tcp/ and the port, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ports that we asked for are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public phone book (Kademlia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay did not connect us: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay gave no answer within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay is of no use: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay&apos;s answer is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room&apos;s dial is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router ({name}) opened port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not answer UPnP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not answer UPnP: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not answer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router names an address that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router opened port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor UPnP, which may be switched off in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router refuses by NAT-PMP: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router refuses by PCP: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router refuses by UPnP: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router says by NAT-PMP that it opened the port for no time at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router says by PCP that it opened the port for no time at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router sends us to another address than its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router speaks UPnP, but not to open ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router speaks another version of PCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router speaks version {version}, not PCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s UPnP took more than {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s answer by UPnP is of no use: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s description of itself is of no use: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks for dial data twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks for {wanted:,} bytes before it dials; {most:,} are the most that is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server at {server} is inside our own network or our provider&apos;s: from there it sees us at {mapped}, which says nothing of how the internet does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server came in (AutoNAT v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server came to another address of ours: {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server claims that it came, but nobody arrived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server claims to see us at {mapped}, which is no public address: it cannot be right if it is on the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server connected to somebody, but not to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not want to dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not dial such an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy, or has had enough of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused ({answer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused ({answer}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server reports an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sees us at {mapped}, an address between a provider&apos;s NAT and its customers: it stands before that NAT, or it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server speaks of an address that we did not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream ended after {come} of {all} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream is closed for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system did not let the dial share the listening port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not let us take part in multicast: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not tell who else listens ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system forbids dialling from the listening port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system found no answer for {name} within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system takes that address for no valid target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title has more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two halves of the key do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upgrade was not done within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two with the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a space or an invisible character inside the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another NAT between us and it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one address: dial one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no host {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no local network with IPv4 on which we listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no port in {addr}: {example} has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no public address of ours yet that could be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no router {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field; did you mean {field}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field; known: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing with the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too much text to look through for addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this connection has had all its streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host has no free port to dial from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML that can be read: brackets in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no IPv{version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no file descriptors left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no free port, or no fitting address, to dial from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no interface named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no route to that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no route to that network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine no longer has that address; we listen there again when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine no longer has the address that we listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node listens on {at} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this peer is at our own public address: it is no stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this peer is just testing whether it can reach us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this peer is on our own network: what it can reach, strangers need not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this peer offers no test of whether we can be reached (AutoNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this process has no file descriptors left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system does not tell who else listens on a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no way known to us for a dial to share a listening port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system knows no name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system names no DNS server: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not listen on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not listen on port {port}; {free} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a port forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few observers report it to ask others about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few observers: {have} of {needed} that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests for other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much is under way: the line is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two connections to this peer crossed; the other one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two dials met in one TCP connection: the peer takes itself for the initiator too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the address of a peer, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold the evidence of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user {uid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the dial-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are connected with this peer through a relay only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we asked over IPv{asked} and the server sees an IPv{seen} address ({mapped}): a translator is on the way, or the server is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not listen on IPv{version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not listen on a loopback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not listen on {host}, from which this machine reaches that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we have as many open ports as it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we reset the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we serve this protocol no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we went to the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web over libp2p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever had it opened had it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason that we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, and the signature holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: the connection with it is made anew when it is lost, and at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} (user {uid})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} ({first} to {last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} ({moment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} ({scope})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{addr} and {n} more</source>
        <comment>{addr} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} cannot be dialled: addresses look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} is where one listens; to dial, name the computer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} names no peer behind the relay: /p2p/… has to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} refused it (RST) after {time}: nobody was let in there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr} was not reached: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr}, RTT {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr}: of relays, one can stand between us and the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr}: port 0 cannot be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, confirmed by observers</source>
        <comment>{addr}: {n} votes, confirmed by observers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, not confirmed by observers</source>
        <comment>{addr}: {n} votes, not confirmed by observers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{addr}: {outcome} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port, even observers at one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port: it depends on the destination&apos;s address, perhaps on its port too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{at}, as one peer observes</source>
        <comment>{at}, as {n} peers observe</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{at}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: no. {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the table of {router}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inbound connections are being set up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more like this one: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} streams are open on this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dialer} dials {target}: {outcome}, {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; others get in: {status}, witness: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is a peer id shortened for show: copy the whole of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is none of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not a port: those go from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not a whole peer id: characters are missing or wrong, so copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not an IPv{version} address: {example} has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not an address and a port, like 203.0.113.99:4001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not an address range ({why}): write it as 203.0.113.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} connects again and again, too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} sets up so many connections that others wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} and {routers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly and through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and {to} are connected through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and {to} are not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks others to come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot ask: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot dial {other}: there is no such host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot dial {to}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closes its connections with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} dials {to} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} dials {to} through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no observed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no opened address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no place at a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no such address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has not dialled {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has not tried to punch a hole with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is known on one network only, whose interface must be named: /ip6zone/eth0/ip6/{host}/tcp/{port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not an address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} reached {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {found} ({sentence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {outcome} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} kept out ({rule}). {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} let through ({rule}). {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, IPv6 firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}, since {begin}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}, {begin} to {end}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}, {begin}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} other addresses have as many votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} peers are favourites already: let go of one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} peers are remembered already: take a note, favourite or ban away first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} questions are open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} would be cut off: move or delete that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (router)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered the ping in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be moved while it runs: build it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot become another kind of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not connect to {other}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dials {other} at {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not dial for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not dial itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} routers before it, or they stand in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind} now; its table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in a network that is not there: {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no STUN server: write stun.example.org or 192.0.2.7:3478</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a protocol: addresses look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} restarted: its table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a NAT has to map somehow, &apos;unknown&apos; is no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: at is two numbers from 0 to 1, across and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it cannot report {given}; write it as 203.0.113.99:4001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: latency is 0 to {most:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: loss is a share from 0 to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mappings are kept for {least:g} s at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no NAT, others see one of our own interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no punch so far with such a NAT of ours ({does}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: observers that must agree are 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the address {addr} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {addr} does not lie in {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {given} is no IPv4 address; write it as 203.0.113.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {given} is no network inside; write it as 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {given} is no way to filter; without any filter it is &apos;endpoint_independent&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {other} has the address {addr} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {port} is no port; they go from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {some} of {n} punch so far ended with a direct connection.</source>
        <comment>{name}: {some} of {n} punches so far ended with a direct connection.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hosts and routers. Arrow keys go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}  ({minutes} min)
{summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} address</source>
        <comment>{n} addresses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address with fewer votes, summed up</source>
        <comment>{n} addresses with fewer votes, summed up</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change is not kept yet.</source>
        <comment>{n} changes are not kept yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection</source>
        <comment>{n} connections</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dial under way</source>
        <comment>{n} dials under way</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host</source>
        <comment>{n} hosts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host that we had contacted tried to come in from another port, and could not: only answers get in.</source>
        <comment>{n} hosts that we had contacted tried to come in from another port, and could not: only answers get in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not</source>
        <comment>{n} hosts were asked to come in, and could not</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not; {needed} are needed to be sure</source>
        <comment>{n} hosts were asked to come in, and could not; {needed} are needed to be sure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbound connection</source>
        <comment>{n} inbound connections</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is left out.</source>
        <comment>{n} more are left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer</source>
        <comment>{n} observers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer ({needed} needed) report {at}</source>
        <comment>{n} observers ({needed} needed) report {at}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed for {at}. Connect to peers in other places to be sure.</source>
        <comment>{n} observers of the {needed} needed for {at}. Connect to peers in other places to be sure.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed sees you at {at}. Whether others can reach you there is not known yet.</source>
        <comment>{n} observers of the {needed} needed see you at {at}. Whether others can reach you there is not known yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}.</source>
        <comment>{n} observers see us at {addr}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}: enough to confirm it.</source>
        <comment>{n} observers see us at {addr}: enough to confirm it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</source>
        <comment>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</source>
        <comment>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other address</source>
        <comment>{n} other addresses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other process listens here too</source>
        <comment>{n} other processes listen here too</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} participant more had no place.</source>
        <comment>{n} participants more had no place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} peer</source>
        <comment>{n} peers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} punch ended before it was known what our NAT does.</source>
        <comment>{n} punches ended before it was known what our NAT does.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report, which cannot tell a public address of the shared port: see why there.</source>
        <comment>{n} reports, none of which can tell a public address of the shared port: see the reason at each.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} router</source>
        <comment>{n} routers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by the filter.</source>
        <comment>{n} rows are hidden by the filter.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by what is chosen on this page.</source>
        <comment>{n} rows are hidden by what is chosen on this page.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wish</source>
        <comment>{n} wishes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{observer} has told {of} nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observer} sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observer} sees {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, as it would not give {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, but does not tell its address outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, but its own address outside, {host}, is no public one: there is a second NAT before it, which this does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, until it is closed: it knows no leases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, on {addr}: the system may hand it some of our inbound connections, which are then missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be the name of a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds nothing: the recording ended before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file that can hold a key. Name a file, there or not yet, with --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a recording of Natscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already: name a new file to record into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to be a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was recorded in format {found} by another version of Natscope; this one reads format {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered the ping in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back at {addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back, and we did not: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} at {addr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at any of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that counts as a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that does not count ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it dialled {dialled}. Path: {path}; {solicited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it did not tell which address it dialled. Path: {path}; {solicited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} came to a punch with somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not identify itself: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent} and sees us at {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is a favourite: the connection with it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is allowed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is banned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is no favourite any more; what is open stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} met us at the relay {relay}: we begin to punch a hole towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that counts as the vote of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that is no vote: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent} and sees us at {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} was asked to try {addr}: {outcome} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer}, whom we met at the relay {relay}, begins to punch a hole with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer}, {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer}, {strength}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} kept, {connections} now, {size} carried, {wishes} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} keeps it out ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} keeps it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} lets it through ({rule}). {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {inside} is {outside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reach}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal} It stands for {inside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{router} closed the line by which {inside} is {outside} outside: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{router} opened a line: {inside} is {outside} outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{router} restarts: its table is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{router} saw no such packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} seconds pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} → {receiver}, and gets lost: {packet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} → {receiver}: {packet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, now {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot leave: all ports outside are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to exactly that address and port, and only those may come in to which it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to that address, and only those may come in to which it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: nobody inside has that port outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends to {target} by a mapping that is there: it is {outside} outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends to {target} for the first time: from now on it is {outside} outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends to {target}, which stands for {inside} in this very network: it is turned round, and seen as {outside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here, and nothing is kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here; from now on answers may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:g} × faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} of details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is this router&apos;s own address outside, and it does not turn round what comes from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} stands for {inside}, and this NAT lets everybody in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has just sent to exactly {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has sent to that address before: from there everything may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} was opened for {inside}: everybody may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} are no colours that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is neither “on” nor “off”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no IP address with a port: write {example}, or {short} for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no STUN server: write {name} or {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no language that Natscope speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no size of text that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in which nothing happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{text}

More words: Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({protocol}, {gateway})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: step {number} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}, {others} something else: more of them would tell who is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}; the others contradict them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} of {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes}. One observer group has one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {origin}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {place} of {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in at {at}: path {path}, solicited {solicited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} came in from a port that we had not contacted, but {n} host that we had never contacted could not.</source>
        <comment>{who} came in from a port that we had not contacted, but {n} hosts that we had never contacted could not.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} came in from a port that we had not contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in on the mapping, and we had never contacted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in uninvited: it dialled {at}, and we had never contacted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in, and we had never contacted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not come in at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was asked to try {at}, and came in; we had never contacted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} would be cut off: move or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} (error {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Add” puts in hosts and routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“you are {addr}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ {name} (yours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ An address. Enter dials exactly this peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ An address. Enter dials whoever answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
