<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    {addr}: {outcome} ({detail})</source>
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
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
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
        <source>A line that is open lets everybody in.</source>
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
        <source>A room of computers: who can dial whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
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
        <source>Activity</source>
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
        <source>All files ({patterns})</source>
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
        <source>Allow again</source>
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
        <source>Anybody may come in at your address, strangers too.</source>
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
        <source>Ask the router to open the port</source>
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
        <source>At which address it says that it sees us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At: {addr}.</source>
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
        <source>Believes</source>
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
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation type="unfinished"></translation>
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
        <source>Computers that were sent something may come in, from any port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
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
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
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
        <source>Copy our addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
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
        <source>Dialing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
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
        <source>Do enough observers agree?</source>
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
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
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
        <source>Empty: a free one, chosen at the first start and kept since.</source>
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
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
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
        <source>Everything that happens is written into {path}.</source>
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
        <source>Filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
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
        <source>Have nothing to do with the selected peers, or allow them again.</source>
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
        <source>Hole punching</source>
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
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
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
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In/s</source>
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
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface addresses</source>
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
        <source>It appears once peers on the internet say where they see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
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
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
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
        <source>Its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node does not run.</source>
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
        <source>Keep the selected peers connected. Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
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
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
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
    <message>
        <source>Left from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
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
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
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
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
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
        <source>NAT behaviour changed</source>
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
        <source>NAT-PMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>No NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
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
        <source>No public address yet</source>
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
        <source>Nobody has been met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
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
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
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
        <source>Nothing is known yet</source>
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
        <source>Observer</source>
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
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
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
        <source>Or from one home, where addresses are IPv6.</source>
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
        <source>Others have come in here: it can be given to anybody.</source>
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
        <source>Our NAT</source>
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
        <source>Our end of the connection over which it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our local address</source>
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
        <source>Outbound connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
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
        <source>Parts of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
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
        <source>Peer {peer_id}</source>
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
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
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
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
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
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
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
        <source>Relay</source>
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
        <source>Restricted cone</source>
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
        <source>Round-trip time of the last ping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
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
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
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
        <source>Sees us as others do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
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
        <source>Show the settings that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
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
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
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
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
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
        <source>Test others who ask whether they can be reached</source>
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
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
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
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
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
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
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
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address</source>
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
        <source>There is no address yet that others could dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
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
        <source>This try ended here. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
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
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
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
        <source>Tried last: {addr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
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
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
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
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What STUN servers say</source>
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
        <source>What came of it</source>
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
        <source>What stands for it outside: this is where others see it.</source>
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
        <source>What we know</source>
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
        <source>What your router does (NAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
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
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
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
        <source>Who says how others see us</source>
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
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected peer. F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a relay for others</source>
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
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
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
        <source>a host that we had never contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
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
        <source>a packet of its own, without a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address contacted before</source>
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
    <message>
        <source>an address of this computer</source>
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
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another port for each destination</source>
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
        <source>asked to open the port: {yes_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned</source>
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
        <source>cone</source>
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
    <message>
        <source>connected</source>
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
        <source>dials for others</source>
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
        <source>endpoint contacted before</source>
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
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter the table</source>
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
        <source>from that port: {yes_no}</source>
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
        <source>is a relay for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came in</source>
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
        <source>it did not try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its addresses</source>
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
        <source>kept for {time}</source>
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
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
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
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
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
        <source>no answer</source>
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
        <source>no ping answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port left</source>
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
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody to compare with</source>
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
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
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
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
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
        <source>peer</source>
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
        <source>port-restricted cone</source>
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
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
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
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
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
        <source>that is this node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is closed already</source>
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
        <source>the peer came to us</source>
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
        <source>the public phone book (Kademlia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text</source>
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
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node</source>
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
        <source>through a relay</source>
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
        <source>we are connected with this peer through a relay only</source>
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
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
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
        <source>{age} ago</source>
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
        <source>{file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has too many pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a picture of a code</source>
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
        <source>{moment}, {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
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
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
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
        <source>{name} says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
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
        <source>{now} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
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
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
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
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
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
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
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
        <source>{protocol}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reach}: {sentence}</source>
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
        <source>{size}, now {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
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
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({protocol}, {gateway})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
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
        <source>{who} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
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
        <source>✓ works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
