<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>#ffffff</source>
        <translation>#ffffff</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>An&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Follow an invitation</source>
        <translation>Einer &amp;Einladung folgen</translation>
    </message>
    <message>
        <source>(does not say)</source>
        <translation>(sagt es nicht)</translation>
    </message>
    <message>
        <source>(negotiating)</source>
        <translation>(wird ausgehandelt)</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>(sagt nichts)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>/dnsaddr leads on to more names after {most} of them</source>
        <translation>/dnsaddr führt auch nach {most} Namen noch zu weiteren</translation>
    </message>
    <message>
        <source>1 second passes</source>
        <translation>1 Sekunde vergeht</translation>
    </message>
    <message>
        <source>1/{times} speed</source>
        <translation>1/{times} Geschwindigkeit</translation>
    </message>
    <message>
        <source>192.168.1.5:4001, or the text of a QR code</source>
        <translation>192.168.1.5:4001 oder der Text eines QR-Codes</translation>
    </message>
    <message>
        <source>A NAT with several public addresses may give all connections of one computer the same one (paired), or any of them (arbitrary). With the second kind others may try an address that is not yours.</source>
        <translation>Ein NAT mit mehreren öffentlichen Adressen kann allen Verbindungen eines Rechners dieselbe geben (gepaart) oder irgendeine davon (beliebig). Bei der zweiten Art versuchen es andere vielleicht an einer Adresse, die nicht Ihre ist.</translation>
    </message>
    <message>
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
        <translation>Ein STUN-Server sagt, unter welcher Adresse er Sie sieht. Nennen Sie einen, um seine Antwort mit dem zu vergleichen, was Ihre Peers sagen.</translation>
    </message>
    <message>
        <source>A STUN server: its name or address, and a port if not 3478</source>
        <translation>Ein STUN-Server: sein Name oder seine Adresse, und ein Port, falls nicht 3478</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} and with {size} each way at most.</source>
        <translation>Eine Verbindung über das Relay dauert höchstens {time} und trägt höchstens {size} in jede Richtung.</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} at most.</source>
        <translation>Eine Verbindung über das Relay dauert höchstens {time}.</translation>
    </message>
    <message>
        <source>A connection through it goes on with {size} each way at most.</source>
        <translation>Eine Verbindung über das Relay trägt höchstens {size} in jede Richtung.</translation>
    </message>
    <message>
        <source>A connection through it has no limit.</source>
        <translation>Eine Verbindung über das Relay ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>A direct connection with whom you met at a relay: how it went, step by step</source>
        <translation>Eine direkte Verbindung mit jemandem, den Sie bei einem Relay getroffen haben: wie es ging, Schritt für Schritt</translation>
    </message>
    <message>
        <source>A favourite is soon connected again.</source>
        <translation>Mit einem Favoriten ist man schnell wieder verbunden.</translation>
    </message>
    <message>
        <source>A favourite: the connection with it is made anew when it is lost.</source>
        <translation>Ein Favorit: Geht die Verbindung mit ihm verloren, wird sie neu hergestellt.</translation>
    </message>
    <message>
        <source>A hole punch with {peer} is under way.</source>
        <translation>Ein Hole Punching mit {peer} ist im Gang.</translation>
    </message>
    <message>
        <source>A line in the router&apos;s table: this computer and port inside belong to that port outside. It is made when something goes out, and forgotten when nothing went over it for a while.

Is the port outside the same whoever is talked to, the mapping is called endpoint-independent: then there is one address that you can give to others. If it changes with the address, or with the address and port, of the other side, nobody can know the port that the next one would see.</source>
        <translation>Eine Zeile in der Tabelle des Routers: Dieser Rechner und Port innen gehören zu jenem Port außen. Sie entsteht, wenn etwas hinausgeht, und wird vergessen, wenn eine Weile nichts darüber lief.

Ist der Port außen derselbe, mit wem man auch spricht, heißt die Zuordnung endpunktunabhängig: Dann gibt es eine Adresse, die Sie anderen geben können. Wechselt er mit der Adresse oder mit Adresse und Port der anderen Seite, kann niemand wissen, welchen Port der Nächste sehen wird.</translation>
    </message>
    <message>
        <source>A line that is open lets everybody in.</source>
        <translation>Eine Zeile, die offen ist, lässt alle herein.</translation>
    </message>
    <message>
        <source>A multiaddr. Enter dials. Ctrl+L comes here.</source>
        <translation>Eine Multiaddr. Die Eingabetaste wählt an. Strg+L führt hierher.</translation>
    </message>
    <message>
        <source>A node of the lab inside this program. Nothing leaves this computer.</source>
        <translation>Ein Knoten des Labors in diesem Programm. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A peer that everybody can reach, and that passes on what two others say to each other. Who cannot be reached reserves a place there, and gives others the relay&apos;s address with its own id at the end.

Relays limit how long and how much: they are for meeting, not for staying.</source>
        <translation>Ein Peer, den alle erreichen können und der weitergibt, was zwei andere einander sagen. Wer nicht erreichbar ist, reserviert dort einen Platz und gibt anderen die Adresse des Relays mit der eigenen ID am Ende.

Relays begrenzen, wie lange und wie viel: Sie sind zum Treffen da, nicht zum Bleiben.</translation>
    </message>
    <message>
        <source>A peer that you had contacted before can come in at {at}. Whether strangers can is not known yet.</source>
        <translation>Ein Peer, mit dem Sie schon Kontakt hatten, kommt unter {at} herein. Ob Fremde es können, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A ping to {peer} failed: {why}</source>
        <translation>Ein Ping an {peer} ist gescheitert: {why}</translation>
    </message>
    <message>
        <source>A port opened by your router</source>
        <translation>Ein Port, den Ihr Router geöffnet hat</translation>
    </message>
    <message>
        <source>A port that is open outside is open to everybody.</source>
        <translation>Ein Port, der außen offen ist, ist für alle offen.</translation>
    </message>
    <message>
        <source>A port that the router opens because it was asked to, by a program or by hand on its settings page. By it everybody can come in, as long as no second NAT stands in front.</source>
        <translation>Ein Port, den der Router öffnet, weil er darum gebeten wurde: von einem Programm oder von Hand auf seiner Einstellungsseite. Durch ihn kommen alle herein, solange kein zweites NAT davorsteht.</translation>
    </message>
    <message>
        <source>A room of computers: who can dial whom</source>
        <translation>Ein Raum voller Rechner: wer wen anwählen kann</translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
        <translation>Ein zweites NAT vor den Anschlüssen vieler Kunden.</translation>
    </message>
    <message>
        <source>A simple question to a server: where do you see me? It is older than libp2p, and its answer can be held against what peers say. Over UDP it says nothing of TCP: a router keeps the two apart.</source>
        <translation>Eine einfache Frage an einen Server: Wo siehst du mich? Sie ist älter als libp2p, und die Antwort lässt sich mit dem vergleichen, was Peers sagen. Über UDP sagt sie nichts über TCP: Ein Router hält die beiden getrennt.</translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer} came to nothing: {why}</source>
        <translation>Ein Hole-Punching-Versuch mit {peer} blieb ohne Ergebnis: {why}</translation>
    </message>
    <message numerus="yes">
        <source>A try to punch a hole with {peer}, {n} SYN sent: {outcomes}</source>
        <comment>A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}</comment>
        <translation>
            <numerusform>Ein Hole-Punching-Versuch mit {peer}, {n} SYN gesendet: {outcomes}</numerusform>
            <numerusform>Ein Hole-Punching-Versuch mit {peer}, {n} SYNs gesendet: {outcomes}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer}: the peer&apos;s SYN came in.</source>
        <translation>Ein Hole-Punching-Versuch mit {peer}: Das SYN des Peers kam herein.</translation>
    </message>
    <message>
        <source>A virtual internet to look into</source>
        <translation>Ein virtuelles Internet zum Hineinschauen</translation>
    </message>
    <message>
        <source>About Natscope</source>
        <translation>Über Natscope</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>Aktionen ▾</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Einen Rechner hinzufügen</translation>
    </message>
    <message>
        <source>Add a host or a router</source>
        <translation>Einen Rechner oder Router hinzufügen</translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation>Rechner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Einen Router hinzufügen</translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation>Router hinzufügen…</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Hinzufügen ▾</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and port that a program inside has.</source>
        <translation>Adresse und Port, die ein Programm innen hat.</translation>
    </message>
    <message>
        <source>Address observed</source>
        <translation>Adresse beobachtet</translation>
    </message>
    <message>
        <source>Address probed</source>
        <translation>Adresse geprüft</translation>
    </message>
    <message>
        <source>Address to dial</source>
        <translation>Adresse zum Anwählen</translation>
    </message>
    <message>
        <source>Address to read out</source>
        <translation>Adresse zum Vorlesen</translation>
    </message>
    <message>
        <source>Address to share</source>
        <translation>Adresse zum Weitergeben</translation>
    </message>
    <message>
        <source>Address-
restricted</source>
        <translation>Adress-
beschränkt</translation>
    </message>
    <message>
        <source>Address-restricted</source>
        <translation>Adressbeschränkt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses it stands for</source>
        <translation>Adressen, für die sie steht</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. Everything is looked at anew.</source>
        <translation>Die Adressen dieses Rechners haben sich geändert: {came} kam hinzu. Alles wird neu untersucht.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. {went} went. Everything is looked at anew.</source>
        <translation>Die Adressen dieses Rechners haben sich geändert: {came} kam hinzu. {went} fiel weg. Alles wird neu untersucht.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {went} went. Everything is looked at anew.</source>
        <translation>Die Adressen dieses Rechners haben sich geändert: {went} fiel weg. Alles wird neu untersucht.</translation>
    </message>
    <message>
        <source>Addresses of try {number}</source>
        <translation>Adressen von Versuch {number}</translation>
    </message>
    <message>
        <source>Addresses that are gone</source>
        <translation>Adressen, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>All details ▾</source>
        <translation>Alle Einzelheiten ▾</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>All of it, in a sentence.</source>
        <translation>Alles in einem Satz.</translation>
    </message>
    <message>
        <source>All ports outside are taken.</source>
        <translation>Alle Ports außen sind vergeben.</translation>
    </message>
    <message>
        <source>All your connections leave by one public IP address.</source>
        <translation>Alle Ihre Verbindungen gehen über eine einzige öffentliche IP-Adresse hinaus.</translation>
    </message>
    <message>
        <source>All {all} observers see the same: {top}.</source>
        <translation>Alle {all} Beobachter sehen dasselbe: {top}.</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text.</source>
        <translation>Eine Adresse, die jemand vorgelesen hat, wie 192.168.1.5:4001, eine Multiaddr oder der Text eines QR-Codes.</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended at once: {why}</source>
        <translation>Eine eingehende Verbindung von {addr} endete sofort: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended during the security handshake: {why}</source>
        <translation>Eine eingehende Verbindung von {addr} endete beim Sicherheits-Handshake: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended in phase {phase}: {why}</source>
        <translation>Eine eingehende Verbindung von {addr} endete in der Phase {phase}: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a muxer: {why}</source>
        <translation>Eine eingehende Verbindung von {addr} endete bei der Einigung auf einen Muxer: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a protocol: {why}</source>
        <translation>Eine eingehende Verbindung von {addr} endete bei der Einigung auf ein Protokoll: {why}</translation>
    </message>
    <message>
        <source>An inbound connection: the peer chose the port.</source>
        <translation>Eine eingehende Verbindung: Den Port hat der Peer gewählt.</translation>
    </message>
    <message>
        <source>An outbound connection.</source>
        <translation>Eine ausgehende Verbindung.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Kündigt an</translation>
    </message>
    <message>
        <source>Another kind (see the details)</source>
        <translation>Eine andere Art (siehe Einzelheiten)</translation>
    </message>
    <message>
        <source>Another port outside for each computer that it talks to (“symmetric”).</source>
        <translation>Für jeden Rechner, mit dem es spricht, ein anderer Port außen („symmetrisch“).</translation>
    </message>
    <message>
        <source>Another port outside for each program that it talks to (“symmetric”).</source>
        <translation>Für jedes Programm, mit dem es spricht, ein anderer Port außen („symmetrisch“).</translation>
    </message>
    <message>
        <source>Another port outside for everyone that one talks to.</source>
        <translation>Ein anderer Port außen für jeden, mit dem man spricht.</translation>
    </message>
    <message>
        <source>Another process listens on the port of {addr} too ({others}): the system may hand it some of our inbound connections.</source>
        <translation>Auch ein anderer Prozess lauscht auf dem Port von {addr} ({others}): Das System gibt ihm vielleicht einige unserer eingehenden Verbindungen.</translation>
    </message>
    <message>
        <source>Another process listens on this port: {addrs}.</source>
        <translation>Ein anderer Prozess lauscht auf diesem Port: {addrs}.</translation>
    </message>
    <message>
        <source>Another process on the same port would be handed some of our inbound connections.</source>
        <translation>Ein anderer Prozess auf demselben Port bekäme einige unserer eingehenden Verbindungen.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Erst antworten: {question}</translation>
    </message>
    <message>
        <source>Answer. {words}</source>
        <translation>Antwort. {words}</translation>
    </message>
    <message>
        <source>Anybody may come in at your address, strangers too.</source>
        <translation>Jeder darf unter Ihrer Adresse herein, auch Fremde.</translation>
    </message>
    <message>
        <source>Appearance, text size, shortcuts  Alt+M</source>
        <translation>Aussehen, Schriftgröße, Tastenkürzel  Alt+M</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Angekommen an</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Hier angekommen</translation>
    </message>
    <message>
        <source>Arrow keys go from one thing to the next, and from lane to lane.</source>
        <translation>Die Pfeiltasten führen von einem zum nächsten und von Spur zu Spur.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As seen on {time}.</source>
        <translation>Stand von {time}.</translation>
    </message>
    <message>
        <source>As they were before anything was set</source>
        <translation>Wie sie waren, bevor etwas eingestellt wurde</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask everybody who can tell whether others can reach it</source>
        <translation>Alle fragen, die sagen können, ob andere ihn erreichen können</translation>
    </message>
    <message>
        <source>Ask peers, now, to come in at your addresses</source>
        <translation>Peers jetzt bitten, an Ihren Adressen hereinzukommen</translation>
    </message>
    <message>
        <source>Ask the router</source>
        <translation>Router fragen</translation>
    </message>
    <message>
        <source>Ask the router to open the port</source>
        <translation>Den Router bitten, den Port zu öffnen</translation>
    </message>
    <message>
        <source>Ask the router, now, to open the port that you listen on</source>
        <translation>Den Router jetzt bitten, den Port zu öffnen, auf dem Sie lauschen</translation>
    </message>
    <message>
        <source>Ask this server where it sees you, over UDP and TCP</source>
        <translation>Diesen Server über UDP und TCP fragen, wo er Sie sieht</translation>
    </message>
    <message>
        <source>Asking another peer to dial us, to see whether one can get in. A yes of somebody whom we have never talked to proves that strangers can reach us.

The one that we asked is no stranger to the router any more: its yes proves less.</source>
        <translation>Einen anderen Peer bitten, uns anzuwählen, um zu sehen, ob jemand hereinkommt. Ein Ja von jemandem, mit dem wir nie gesprochen haben, beweist, dass Fremde uns erreichen können.

Wen wir gefragt haben, der ist für den Router kein Fremder mehr: Sein Ja beweist weniger.</translation>
    </message>
    <message>
        <source>Asking the relay {peer} for a place, so that others can meet us there.</source>
        <translation>Das Relay {peer} wird um einen Platz gebeten, damit andere uns dort treffen können.</translation>
    </message>
    <message>
        <source>Asking {peer} to connect to us …</source>
        <translation>{peer} wird gebeten, sich mit uns zu verbinden …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>At which address it says that it sees us.</source>
        <translation>Unter welcher Adresse er uns nach eigener Aussage sieht.</translation>
    </message>
    <message>
        <source>At: {addr}.</source>
        <translation>An: {addr}.</translation>
    </message>
    <message>
        <source>AutoNAT</source>
        <translation>AutoNAT</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back to my lab</source>
        <translation>Zurück zu meinem Labor</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ban the address, too: {hosts}</source>
        <translation>Auch die Adresse sperren: {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>Ban {n} peer?</source>
        <comment>Ban {n} peers?</comment>
        <translation>
            <numerusform>{n} Peer sperren?</numerusform>
            <numerusform>{n} Peers sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ban {peer}?</source>
        <translation>{peer} sperren?</translation>
    </message>
    <message>
        <source>Banned with it</source>
        <translation>Mit ihm gesperrt</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Be a relay for others</source>
        <translation>Für andere ein Relay sein</translation>
    </message>
    <message numerus="yes">
        <source>Before that, {n} address failed: {why}</source>
        <comment>Before that, {n} addresses failed: {why}</comment>
        <translation>
            <numerusform>Davor scheiterte {n} Adresse: {why}</numerusform>
            <numerusform>Davor scheiterten {n} Adressen: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>Diese Lektion neu beginnen</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Believes</source>
        <translation>Glaubt</translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation>Große Zeichnung</translation>
    </message>
    <message>
        <source>Both SYNs went out at about the same time, each through the hole that the other&apos;s NAT had just made for its own.</source>
        <translation>Beide SYNs gingen etwa zur selben Zeit hinaus, jedes durch das Loch, das das NAT des anderen gerade für dessen eigenes gemacht hatte.</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP, where the router speaks one of them.</source>
        <translation>Mit UPnP, NAT-PMP oder PCP, wenn der Router eines davon spricht.</translation>
    </message>
    <message>
        <source>By a packet that left, or because somebody asked the router for it.</source>
        <translation>Durch ein Paket, das hinausging, oder weil jemand den Router darum bat.</translation>
    </message>
    <message>
        <source>By mDNS; it lets them find us, too.</source>
        <translation>Mit mDNS; auch wir werden dadurch gefunden.</translation>
    </message>
    <message>
        <source>Bytes that came in on the raw connection.</source>
        <translation>Bytes, die über die rohe Verbindung hereinkamen.</translation>
    </message>
    <message>
        <source>Bytes that come in, a second.</source>
        <translation>Bytes, die pro Sekunde hereinkommen.</translation>
    </message>
    <message>
        <source>Bytes that go out, a second.</source>
        <translation>Bytes, die pro Sekunde hinausgehen.</translation>
    </message>
    <message>
        <source>Bytes that went out on the raw connection.</source>
        <translation>Bytes, die über die rohe Verbindung hinausgingen.</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Can others reach it?</source>
        <translation>Können andere ihn erreichen?</translation>
    </message>
    <message>
        <source>Can others reach it? What it says of itself.</source>
        <translation>Können andere ihn erreichen? Was er von sich selbst sagt.</translation>
    </message>
    <message>
        <source>Can others reach you, and who says so?</source>
        <translation>Können andere Sie erreichen, und wer sagt das?</translation>
    </message>
    <message>
        <source>Can others reach you?</source>
        <translation>Können andere Sie erreichen?</translation>
    </message>
    <message>
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation>Können unsere eigenen Verbindungen von diesem Port ausgehen, und wenn nicht, warum?</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Geprüft um {time}.</translation>
    </message>
    <message>
        <source>Choose a host or router</source>
        <translation>Einen Rechner oder Router wählen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Chosen in Natscope&apos;s own window, or with --language.</source>
        <translation>Wird in Natscopes eigenem Fenster gewählt oder mit --language.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation>Klicken Sie einen Rechner, einen Router, ein Paket oder ein Kreuz an: Hier steht dann, was es ist, was es getan hat und nach welcher Regel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Verbindungen schließen</translation>
    </message>
    <message>
        <source>Close the selected connections. Delete</source>
        <translation>Die ausgewählten Verbindungen schließen. Entf</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close {n} connection?</source>
        <comment>Close {n} connections?</comment>
        <translation>
            <numerusform>{n} Verbindung schließen?</numerusform>
            <numerusform>{n} Verbindungen schließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {n} connection.</source>
        <comment>Closed {n} connections.</comment>
        <translation>
            <numerusform>{n} Verbindung geschlossen.</numerusform>
            <numerusform>{n} Verbindungen geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Geschlossen: {why}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Computers that were sent something may come in, from any port.</source>
        <translation>Rechner, an die etwas gesendet wurde, dürfen herein, von jedem Port.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect again whenever the connection is lost, and at each start of Natscope.</source>
        <translation>Wieder verbinden, sooft die Verbindung verloren geht, und bei jedem Start von Natscope.</translation>
    </message>
    <message>
        <source>Connect to who invites</source>
        <translation>Sich mit dem verbinden, der einlädt</translation>
    </message>
    <message>
        <source>Connected directly: our SYN won.</source>
        <translation>Direkt verbunden: Unser SYN war schneller.</translation>
    </message>
    <message>
        <source>Connected directly: the peer&apos;s SYN won.</source>
        <translation>Direkt verbunden: Das SYN des Peers war schneller.</translation>
    </message>
    <message>
        <source>Connected peers that can (AutoNAT) are asked to dial your public address.</source>
        <translation>Verbundene Peers, die das können (AutoNAT), werden gebeten, Ihre öffentliche Adresse anzuwählen.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.</source>
        <translation>Mit {peer} unter {addr} verbunden, von einem neuen Port ({why}) {here}; der Aufbau dauerte {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.</source>
        <translation>Mit {peer} unter {addr} verbunden, vom gemeinsamen Port {here}; der Aufbau dauerte {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer}.</source>
        <translation>Mit {peer} verbunden.</translation>
    </message>
    <message>
        <source>Connected to {peer}: connection {number}.</source>
        <translation>Mit {peer} verbunden: Verbindung {number}.</translation>
    </message>
    <message>
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation>Mit {peer} direkt verbunden (Verbindung {number}): {why}</translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
        <translation>Mit {peer} direkt verbunden: {why}</translation>
    </message>
    <message>
        <source>Connected, and waiting to be told how others see you.</source>
        <translation>Verbunden; noch hat niemand gesagt, wie andere Sie sehen.</translation>
    </message>
    <message>
        <source>Connected. Now join the room, above.</source>
        <translation>Verbunden. Treten Sie jetzt oben dem Raum bei.</translation>
    </message>
    <message>
        <source>Connected?</source>
        <translation>Verbunden?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation>Verbindung beendet</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation>Verbindung geöffnet</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>Connection {number}</source>
        <translation>Verbindung {number}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>Connections now ({number})</source>
        <translation>Verbindungen jetzt ({number})</translation>
    </message>
    <message>
        <source>Connections that report it, those that do not count included.</source>
        <translation>Verbindungen, die sie melden, auch die, die nicht zählen.</translation>
    </message>
    <message>
        <source>Connections with it so far, over all starts of this program.</source>
        <translation>Bisherige Verbindungen mit ihm, über alle Starts dieses Programms.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Copied the whole address.</source>
        <translation>Ganze Adresse kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} address.</source>
        <comment>Copied {n} addresses.</comment>
        <translation>
            <numerusform>{n} Adresse kopiert.</numerusform>
            <numerusform>{n} Adressen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row as {form}.</source>
        <comment>Copied {n} rows as {form}.</comment>
        <translation>
            <numerusform>{n} Zeile als {form} kopiert.</numerusform>
            <numerusform>{n} Zeilen als {form} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy all of it as JSON</source>
        <translation>Alles als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy it with the peer id</source>
        <translation>Mit der Peer-ID kopieren</translation>
    </message>
    <message>
        <source>Copy our addresses</source>
        <translation>Unsere Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address at which others meet you, to give it to them</source>
        <translation>Die Adresse kopieren, unter der andere Sie treffen, um sie ihnen zu geben</translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation>Den Code als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle, die zu sehen sind</translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
        <translation>Auf {addr} kann nicht gelauscht werden: {why}</translation>
    </message>
    <message>
        <source>Could not reach {peer}. {why}</source>
        <translation>{peer} war nicht zu erreichen. {why}</translation>
    </message>
    <message>
        <source>Could not reach {target}: {why}</source>
        <translation>{target} war nicht zu erreichen: {why}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it, too.</source>
        <translation>Strg++ und Strg+- ändern sie ebenfalls.</translation>
    </message>
    <message>
        <source>DNS did not come to an end within {seconds:g} s</source>
        <translation>DNS wurde in {seconds:g} s nicht fertig</translation>
    </message>
    <message>
        <source>DNS failed for {name}: {why}</source>
        <translation>DNS ist für {name} gescheitert: {why}</translation>
    </message>
    <message>
        <source>DNS gave no answer for {name} within {seconds:g} s</source>
        <translation>DNS gab für {name} in {seconds:g} s keine Antwort</translation>
    </message>
    <message>
        <source>DNS has no /dnsaddr record of {host} for {addr}</source>
        <translation>DNS hat für {addr} keinen /dnsaddr-Eintrag von {host}</translation>
    </message>
    <message>
        <source>DNS knows no name {name}</source>
        <translation>DNS kennt keinen Namen {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Decided by {option} on the command line; it cannot be changed here.</source>
        <translation>Durch {option} auf der Befehlszeile festgelegt; hier lässt es sich nicht ändern.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Anwählen</translation>
    </message>
    <message>
        <source>Dial a peer</source>
        <translation>Einen Peer anwählen</translation>
    </message>
    <message>
        <source>Dial back served</source>
        <translation>Rückwahl geleistet</translation>
    </message>
    <message>
        <source>Dial failed</source>
        <translation>Anwählen gescheitert</translation>
    </message>
    <message>
        <source>Dial from a QR picture…</source>
        <translation>Aus einem QR-Bild anwählen…</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Aus der Zwischenablage anwählen</translation>
    </message>
    <message>
        <source>Dial from the port that it listens on</source>
        <translation>Von dem Port anwählen, auf dem er lauscht</translation>
    </message>
    <message>
        <source>Dial succeeded</source>
        <translation>Anwählen gelungen</translation>
    </message>
    <message>
        <source>Dial this address</source>
        <translation>Diese Adresse anwählen</translation>
    </message>
    <message>
        <source>Dial ▾</source>
        <translation>Anwählen ▾</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Angewählt</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Anwählen</translation>
    </message>
    <message>
        <source>Dialling {peers} …</source>
        <translation>{peers} wird angewählt …</translation>
    </message>
    <message>
        <source>Dialling {target}.</source>
        <translation>{target} wird angewählt.</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Wählt an</translation>
    </message>
    <message>
        <source>Dials can leave from this port.</source>
        <translation>Wählversuche können von diesem Port ausgehen.</translation>
    </message>
    <message>
        <source>Did an outbound connection leave from the shared port, the one that we listen on?</source>
        <translation>Ging eine ausgehende Verbindung vom gemeinsamen Port aus, dem, auf dem wir lauschen?</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Direkte Verbindung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do enough observers agree?</source>
        <translation>Sind sich genug Beobachter einig?</translation>
    </message>
    <message>
        <source>Do inbound connections arrive on the shared port?</source>
        <translation>Kommen eingehende Verbindungen am gemeinsamen Port an?</translation>
    </message>
    <message>
        <source>Do not watch: show at once how it ends</source>
        <translation>Nicht zusehen: sofort zeigen, wie es ausgeht</translation>
    </message>
    <message>
        <source>Do others arrive on the port that we dial from?</source>
        <translation>Kommen andere an dem Port an, von dem wir anwählen?</translation>
    </message>
    <message>
        <source>Does it agree to dial the others when somebody asks for the matrix?</source>
        <translation>Ist er einverstanden, die anderen anzuwählen, wenn jemand um die Matrix bittet?</translation>
    </message>
    <message>
        <source>Does the address at which it sees us agree with what the others report?</source>
        <translation>Stimmt die Adresse, unter der er uns sieht, mit dem überein, was die anderen melden?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drawing of the lab. {what}</source>
        <translation>Zeichnung des Labors. {what}</translation>
    </message>
    <message>
        <source>Each SYN of ours was refused at once: the peer&apos;s router answers strangers with no, which closes our own hole before the peer&apos;s SYN arrives.</source>
        <translation>Jedes unserer SYNs wurde sofort abgewiesen: Der Router des Peers antwortet Fremden mit Nein, und das schließt unser eigenes Loch, bevor das SYN des Peers ankommt.</translation>
    </message>
    <message>
        <source>Each address at which others see us, each verdict and each arrival appears here, with the time from when to when it was so.</source>
        <translation>Jede Adresse, unter der andere Sie sehen, jedes Urteil und jede Ankunft erscheint hier, mit der Zeit, von wann bis wann es so war.</translation>
    </message>
    <message>
        <source>Each address that we listen on appears here, with whether dials leave from its port.</source>
        <translation>Jede Adresse, auf der wir lauschen, erscheint hier, und ob Wählversuche von ihrem Port ausgehen.</translation>
    </message>
    <message>
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Jeder Rechner, mit dem Sie sprechen, sieht Sie an einem anderen Port: Es gibt keinen, den Sie anderen geben könnten.</translation>
    </message>
    <message>
        <source>Each connection that somebody else began stands here, with the way by which it came in, and whether you had contacted that computer before.</source>
        <translation>Jede Verbindung, die jemand anderes begonnen hat, steht hier, mit dem Weg, auf dem sie hereinkam, und ob Sie mit jenem Rechner vorher Kontakt hatten.</translation>
    </message>
    <message>
        <source>Each dial, connection, report and refusal appears here as one sentence, with its reason where something failed. Press Ctrl+L to dial a peer.</source>
        <translation>Jeder Wählversuch, jede Verbindung, Meldung und Ablehnung erscheint hier als ein Satz, mit dem Grund, wenn etwas gescheitert ist. Mit Strg+L wählen Sie einen Peer an.</translation>
    </message>
    <message>
        <source>Each inbound connection appears here with the local end it arrived at and the address that the peer dialled. Give one of our addresses (status line below) to another peer and let it dial.</source>
        <translation>Jede eingehende Verbindung erscheint hier, mit dem lokalen Ende, an dem sie ankam, und der Adresse, die der Peer angewählt hat. Geben Sie einem anderen Peer eine unserer Adressen (Statuszeile unten) und lassen Sie ihn anwählen.</translation>
    </message>
    <message>
        <source>Each libp2p peer that announces itself on the local network by mDNS appears here, and is dialled. Many networks for guests keep their computers apart: then follow an invitation.</source>
        <translation>Jeder libp2p-Peer, der sich im lokalen Netz mit mDNS ankündigt, erscheint hier und wird angewählt. Viele Gästenetze trennen ihre Rechner voneinander: Folgen Sie dann einer Einladung.</translation>
    </message>
    <message>
        <source>Each observed address that appears, is confirmed, doubted or gone is told here.</source>
        <translation>Hier steht jede beobachtete Adresse, die auftaucht, bestätigt oder bezweifelt wird oder verschwindet.</translation>
    </message>
    <message>
        <source>Each outbound connection appears here with the local port it left from, and why it could not be the shared one where it was not. Press Ctrl+L to dial a peer.</source>
        <translation>Jede ausgehende Verbindung erscheint hier, mit dem lokalen Port, von dem sie ausging, und wenn es nicht der gemeinsame war, warum nicht. Mit Strg+L wählen Sie einen Peer an.</translation>
    </message>
    <message>
        <source>Each peer tells in its identify at which address it sees us. Connect to a few peers outside this network (Ctrl+L): their reports are gathered here, with votes.</source>
        <translation>Jeder Peer sagt in seinem identify, unter welcher Adresse er uns sieht. Verbinden Sie sich mit einigen Peers außerhalb dieses Netzes (Strg+L): Ihre Meldungen werden hier gesammelt, mit Stimmen.</translation>
    </message>
    <message>
        <source>Each peer that you are connected with tells at which address it sees you. Here you see all of them, and whether they agree.</source>
        <translation>Jeder Peer, mit dem Sie verbunden sind, sagt, unter welcher Adresse er Sie sieht. Hier sehen Sie alle, und ob sie sich einig sind.</translation>
    </message>
    <message>
        <source>Each plays on a lab of its own. Choose one; Page Down goes through it.</source>
        <translation>Jede spielt in einem eigenen Labor. Wählen Sie eine; mit Bild ab geht es weiter.</translation>
    </message>
    <message>
        <source>Each program that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Jedes Programm, mit dem Sie sprechen, sieht Sie an einem anderen Port: Es gibt keinen, den Sie anderen geben könnten.</translation>
    </message>
    <message numerus="yes">
        <source>Each row dials, each column is dialled: {n} way.</source>
        <comment>Each row dials, each column is dialled: {n} ways.</comment>
        <translation>
            <numerusform>Jede Zeile wählt an, jede Spalte wird angewählt: {n} Weg.</numerusform>
            <numerusform>Jede Zeile wählt an, jede Spalte wird angewählt: {n} Wege.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier agent</source>
        <translation>Früherer Agent</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Empty: a free one, chosen at the first start and kept since.</source>
        <translation>Leer: ein freier, beim ersten Start gewählt und seitdem behalten.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ended by us</source>
        <translation>Von uns beendet</translation>
    </message>
    <message>
        <source>Enter dials. With /p2p/ and a peer id at the end, only that peer is taken.</source>
        <translation>Die Eingabetaste wählt an. Mit /p2p/ und einer Peer-ID am Ende wird nur dieser Peer angenommen.</translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation>Ethereum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Ereignis {number}</translation>
    </message>
    <message>
        <source>Events to look back on</source>
        <translation>Ereignisse im Rückblick</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Every host and router was restarted: the networks are others now.</source>
        <translation>Alle Rechner und Router wurden neu gestartet: Die Netze sind jetzt andere.</translation>
    </message>
    <message>
        <source>Every peer that connects to us, or that we dial, appears here at once. Type a peer&apos;s multiaddr above and press Enter, or let another peer dial one of the addresses in the status line below.</source>
        <translation>Jeder Peer, der sich mit uns verbindet oder den wir anwählen, erscheint hier sofort. Geben Sie oben die Multiaddr eines Peers ein und drücken Sie die Eingabetaste, oder lassen Sie einen anderen Peer eine der Adressen in der Statuszeile unten anwählen.</translation>
    </message>
    <message>
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
        <translation>Jeder Peer, mit dem dieser Rechner verbunden ist oder war, erscheint hier, mit Ihrer Notiz zu ihm. Favoriten bleiben verbunden; wer gesperrt ist, wird nicht hereingelassen.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. It may stay empty.</source>
        <translation>Alle im Raum sehen es. Es darf leer bleiben.</translation>
    </message>
    <message>
        <source>Everybody sees you at the same address, so there is one that you could give to others.</source>
        <translation>Alle sehen Sie unter derselben Adresse; es gibt also eine, die Sie anderen geben könnten.</translation>
    </message>
    <message>
        <source>Everybody who can reach that address can read them.</source>
        <translation>Wer diese Adresse erreicht, kann sie lesen.</translation>
    </message>
    <message>
        <source>Everybody who was asked has answered.</source>
        <translation>Alle, die gefragt wurden, haben geantwortet.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything that happens is written into {path}.</source>
        <translation>Alles, was geschieht, wird nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Evidence ({number}) {sign}</source>
        <translation>Belege ({number}) {sign}</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Filecoin</source>
        <translation>Filecoin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter {heading}</source>
        <translation>{heading} filtern</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
        <translation>Filterung seines NAT</translation>
    </message>
    <message>
        <source>Filtering shows only when somebody comes in on the mapping, or tries to.</source>
        <translation>Die Filterung zeigt sich erst, wenn jemand über die Zuordnung hereinkommt oder es versucht.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>Firewall only</source>
        <translation>Nur Firewall</translation>
    </message>
    <message>
        <source>Firewall without NAT</source>
        <translation>Firewall ohne NAT</translation>
    </message>
    <message>
        <source>First predict what will happen: click an answer, or press its number.</source>
        <translation>Sagen Sie zuerst voraus, was geschehen wird: Klicken Sie auf eine Antwort oder drücken Sie ihre Nummer.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow what happens now. End</source>
        <translation>Dem folgen, was jetzt geschieht. Ende</translation>
    </message>
    <message>
        <source>For Prometheus. Empty: nowhere.</source>
        <translation>Für Prometheus. Leer: nirgends.</translation>
    </message>
    <message>
        <source>For a room: large type, high contrast, thick lines, and in tables only what matters. Ctrl+Shift+P switches it.</source>
        <translation>Für einen Raum: große Schrift, starker Kontrast, dicke Linien, und in Tabellen nur das Wichtige. Strg+Umschalt+P schaltet um.</translation>
    </message>
    <message>
        <source>For computers on the same network.</source>
        <translation>Für Rechner im selben Netz.</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Nur für Programme auf diesem Rechner.</translation>
    </message>
    <message>
        <source>For so long the address outside stayed the same, at least.</source>
        <translation>So lange blieb die Adresse außen mindestens dieselbe.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Forget what is shown so far</source>
        <translation>Vergessen, was bisher gezeigt wird</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From {addr}: {path}.</source>
        <translation>Von {addr}: {path}.</translation>
    </message>
    <message>
        <source>Full cone</source>
        <translation>Voller Kegel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>Lücke im Protokoll</translation>
    </message>
    <message>
        <source>Give this user access to it, or name another file with --identity.</source>
        <translation>Geben Sie diesem Benutzer Zugriff darauf, oder nennen Sie mit --identity eine andere Datei.</translation>
    </message>
    <message>
        <source>Give your invitation to the others, or follow one of theirs. Each participant then has a row and a column here.</source>
        <translation>Geben Sie Ihre Einladung den anderen, oder folgen Sie einer von ihnen. Jeder Teilnehmer hat dann hier eine Zeile und eine Spalte.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Go at full pace while no packet is under way</source>
        <translation>Mit voller Geschwindigkeit laufen, solange kein Paket unterwegs ist</translation>
    </message>
    <message>
        <source>Go on to the next thing that happens, and stop. Full stop key</source>
        <translation>Bis zum nächsten Ereignis weitergehen und anhalten. Punkt-Taste</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Had we contacted the source before? A stranger is the stronger witness.</source>
        <translation>Hatten wir mit der Quelle vorher Kontakt? Ein Fremder ist der stärkere Zeuge.</translation>
    </message>
    <message>
        <source>Had we contacted the source of an inbound connection before?</source>
        <translation>Hatten wir mit der Quelle einer eingehenden Verbindung vorher Kontakt?</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>Haarnadel</translation>
    </message>
    <message>
        <source>Has sent to</source>
        <translation>Hat gesendet an</translation>
    </message>
    <message>
        <source>Have everybody who agreed to it dial each of the others, now</source>
        <translation>Jetzt alle, die einverstanden sind, jeden der anderen anwählen lassen</translation>
    </message>
    <message>
        <source>Hide chatter</source>
        <translation>Geplauder ausblenden</translation>
    </message>
    <message>
        <source>Hide what went as it should</source>
        <translation>Ausblenden, was wie vorgesehen lief</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds from the next start of Natscope.</source>
        <translation>Gilt ab dem nächsten Start von Natscope.</translation>
    </message>
    <message>
        <source>Hole
punching</source>
        <translation>Hole
Punching</translation>
    </message>
    <message>
        <source>Hole punch attempted</source>
        <translation>Hole Punching versucht</translation>
    </message>
    <message>
        <source>Hole punch ended</source>
        <translation>Hole Punching beendet</translation>
    </message>
    <message>
        <source>Hole punches</source>
        <translation>Hole-Punching-Versuche</translation>
    </message>
    <message>
        <source>Hole punching</source>
        <translation>Hole Punching</translation>
    </message>
    <message>
        <source>Hole punching (DCUtR)</source>
        <translation>Hole Punching (DCUtR)</translation>
    </message>
    <message>
        <source>Home router (port-restricted cone)</source>
        <translation>Heimrouter (port-beschränkter Kegel)</translation>
    </message>
    <message>
        <source>Home router that opens ports (NAT-PMP)</source>
        <translation>Heimrouter, der Ports öffnet (NAT-PMP)</translation>
    </message>
    <message>
        <source>Home router with an IPv6 firewall</source>
        <translation>Heimrouter mit IPv6-Firewall</translation>
    </message>
    <message>
        <source>Host or router</source>
        <translation>Rechner oder Router</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses, and only answers come in.</source>
        <translation>Rechner innen haben öffentliche Adressen, und nur Antworten kommen herein.</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses; nothing is translated.</source>
        <translation>Rechner innen haben öffentliche Adressen; nichts wird übersetzt.</translation>
    </message>
    <message>
        <source>How Natscope is to be</source>
        <translation>Wie Natscope sein soll</translation>
    </message>
    <message>
        <source>How an inbound connection found its way to us.</source>
        <translation>Wie eine eingehende Verbindung den Weg zu uns fand.</translation>
    </message>
    <message>
        <source>How do other peers see me, and can they reach me?
Free software under the MIT or the Apache-2.0 licence, as you like, without warranty. It stands on the work of others:</source>
        <translation>Wie sehen mich andere Peers, und können sie mich erreichen?
Freie Software unter der MIT- oder der Apache-2.0-Lizenz, wie Sie möchten, ohne Gewähr. Sie beruht auf der Arbeit anderer:</translation>
    </message>
    <message>
        <source>How fast the lab&apos;s time passes while you look at it</source>
        <translation>Wie schnell die Zeit im Labor vergeht, während Sie zusehen</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie sie hereinkam</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>Wie sie hinausging</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>How it sees us</source>
        <translation>Wie er uns sieht</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>How libp2p writes an address: each step of the way after the other, as in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its TCP port 4001, and there the peer with this id.</source>
        <translation>So schreibt libp2p eine Adresse: jeden Schritt des Weges nach dem anderen, wie in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… Das heißt: der Rechner 203.0.113.7, sein TCP-Port 4001, und dort der Peer mit dieser ID.</translation>
    </message>
    <message>
        <source>How long a peer takes to answer appears here, as soon as one answered a ping.</source>
        <translation>Wie lange ein Peer für eine Antwort braucht, erscheint hier, sobald einer einen Ping beantwortet hat.</translation>
    </message>
    <message>
        <source>How long it was so; up to now, where it still is.</source>
        <translation>Wie lange es so war; bis jetzt, wo es noch so ist.</translation>
    </message>
    <message>
        <source>How much is shown at once. In the plots the wheel, + and - zoom; the mouse, Page Up and Page Down go through time.</source>
        <translation>Wie viel auf einmal gezeigt wird. In den Diagrammen vergrößern und verkleinern das Mausrad, + und -; die Maus, Bild auf und Bild ab führen durch die Zeit.</translation>
    </message>
    <message>
        <source>How often it was tried; three times at most.</source>
        <translation>Wie oft es versucht wurde; höchstens dreimal.</translation>
    </message>
    <message>
        <source>How the connection found its way to us.</source>
        <translation>Wie die Verbindung den Weg zu uns fand.</translation>
    </message>
    <message>
        <source>How we came to know of it.</source>
        <translation>Wie wir davon erfahren haben.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv4 address outside</source>
        <translation>IPv4-Adresse außen</translation>
    </message>
    <message>
        <source>IPv4 network inside</source>
        <translation>IPv4-Netz innen</translation>
    </message>
    <message>
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation>IPv4 wird wie üblich übersetzt; IPv6-Adressen sind öffentlich, und nur Antworten kommen herein.</translation>
    </message>
    <message>
        <source>IPv6 inside, behind a firewall</source>
        <translation>IPv6 innen, hinter einer Firewall</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identify</translation>
    </message>
    <message>
        <source>Identify failed</source>
        <translation>Identify gescheitert</translation>
    </message>
    <message>
        <source>Identify tells which address the peer dialled.</source>
        <translation>Identify sagt, welche Adresse der Peer angewählt hat.</translation>
    </message>
    <message>
        <source>Idle line</source>
        <translation>Unbenutzte Zeile</translation>
    </message>
    <message>
        <source>Idle lines are kept for</source>
        <translation>Unbenutzte Zeilen bleiben</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
    <message>
        <source>In the network of</source>
        <translation>Im Netz von</translation>
    </message>
    <message>
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation>In dieser Datei ist {name} falsch. {sentence}</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Herein/s</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Inbound ({number})</source>
        <translation>Eingehend ({number})</translation>
    </message>
    <message>
        <source>Inbound arrived</source>
        <translation>Eingehende angekommen</translation>
    </message>
    <message>
        <source>Inbound connection</source>
        <translation>Eingehende Verbindung</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, so far only {where}.</source>
        <translation>Eingehende Verbindungen kommen am gemeinsamen Port an, bisher nur {where}.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, uninvited ones too; by which way is not known yet.</source>
        <translation>Eingehende Verbindungen kommen am gemeinsamen Port an, auch ungebetene; auf welchem Weg, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port; by which way is not known yet.</source>
        <translation>Eingehende Verbindungen kommen am gemeinsamen Port an; auf welchem Weg, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Inbound connections that arrived here since the start.</source>
        <translation>Eingehende Verbindungen, die seit dem Start hier angekommen sind.</translation>
    </message>
    <message>
        <source>Inbound path</source>
        <translation>Weg herein</translation>
    </message>
    <message>
        <source>Inbound.</source>
        <translation>Eingehend.</translation>
    </message>
    <message>
        <source>Inbound: who arrived, and where</source>
        <translation>Eingehend: wer ankam, und wo</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Interface addresses</source>
        <translation>Adressen der Schnittstellen</translation>
    </message>
    <message>
        <source>Into {addr}</source>
        <translation>In {addr}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invitation to follow</source>
        <translation>Einladung, der man folgt</translation>
    </message>
    <message>
        <source>Invitation – Natscope</source>
        <translation>Einladung – Natscope</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Is it connected? A star marks favourites, a barred circle those who are banned.</source>
        <translation>Ist er verbunden? Ein Stern zeigt Favoriten, ein durchgestrichener Kreis die Gesperrten.</translation>
    </message>
    <message>
        <source>Is the report a vote, and if not, why?</source>
        <translation>Ist die Meldung eine Stimme, und wenn nicht, warum?</translation>
    </message>
    <message>
        <source>Is there a connection over which we talk?</source>
        <translation>Gibt es eine Verbindung, über die wir sprechen?</translation>
    </message>
    <message>
        <source>Is there a connection, and if not, why?</source>
        <translation>Gibt es eine Verbindung, und wenn nicht, warum?</translation>
    </message>
    <message>
        <source>It answers with RST.</source>
        <translation>Er antwortet mit RST.</translation>
    </message>
    <message>
        <source>It appeared, was confirmed by enough observers, lost their votes, or went.</source>
        <translation>Sie tauchte auf, wurde von genug Beobachtern bestätigt, verlor deren Stimmen oder verschwand.</translation>
    </message>
    <message>
        <source>It appears here as soon as this computer listens on an address that others can dial. Until then follow the invitation of somebody else.</source>
        <translation>Sie erscheint hier, sobald dieser Rechner auf einer Adresse lauscht, die andere anwählen können. Folgen Sie bis dahin der Einladung von jemand anderem.</translation>
    </message>
    <message>
        <source>It appears once peers on the internet say where they see you.</source>
        <translation>Sie erscheint, sobald Peers im Internet sagen, wo sie Sie sehen.</translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
        <translation>Es kam bei {place} an.</translation>
    </message>
    <message>
        <source>It belongs to a connection of {inside} with {source}.</source>
        <translation>Es gehört zu einer Verbindung von {inside} mit {source}.</translation>
    </message>
    <message>
        <source>It belongs to a connection that began inside.</source>
        <translation>Es gehört zu einer Verbindung, die innen begonnen hat.</translation>
    </message>
    <message>
        <source>It belongs to no connection that the NAT knows of.</source>
        <translation>Es gehört zu keiner Verbindung, von der das NAT weiß.</translation>
    </message>
    <message>
        <source>It belongs to the connection of {source} with {target}, and leaves from {outside}.</source>
        <translation>Es gehört zur Verbindung von {source} mit {target} und geht von {outside} hinaus.</translation>
    </message>
    <message>
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
        <translation>Es kam von innen, an die eigene Außenadresse des NAT, und wurde umgedreht.</translation>
    </message>
    <message>
        <source>It connects to these from ports of their own, so that they can test it as strangers</source>
        <translation>Er verbindet sich mit diesen von eigenen Ports, damit sie ihn als Fremde prüfen können</translation>
    </message>
    <message>
        <source>It could not be written to {path}: {why}.</source>
        <translation>Es ließ sich nicht nach {path} schreiben: {why}.</translation>
    </message>
    <message>
        <source>It dials for others.</source>
        <translation>Er wählt für andere an.</translation>
    </message>
    <message>
        <source>It did not come to a try.</source>
        <translation>Es kam zu keinem Versuch.</translation>
    </message>
    <message>
        <source>It does not dial for others.</source>
        <translation>Er wählt nicht für andere an.</translation>
    </message>
    <message>
        <source>It ends here.</source>
        <translation>Es endet hier.</translation>
    </message>
    <message>
        <source>It got lost on its way to {place}.</source>
        <translation>Es ging auf dem Weg nach {place} verloren.</translation>
    </message>
    <message>
        <source>It has not said at which address it sees us</source>
        <translation>Er hat nicht gesagt, unter welcher Adresse er uns sieht</translation>
    </message>
    <message>
        <source>It has not told yet at which address.</source>
        <translation>Er hat noch nicht gesagt, unter welcher Adresse.</translation>
    </message>
    <message>
        <source>It is a provider&apos;s (CGNAT)</source>
        <translation>Es ist das eines Providers (CGNAT)</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Es ist bei {place}.</translation>
    </message>
    <message>
        <source>It is not let in, and not dialled.</source>
        <translation>Er wird nicht hereingelassen und nicht angewählt.</translation>
    </message>
    <message>
        <source>It is on its way to {place}.</source>
        <translation>Es ist auf dem Weg nach {place}.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Es ist unterwegs.</translation>
    </message>
    <message>
        <source>It left by a line that the NAT had opened before.</source>
        <translation>Es ging über eine Zeile hinaus, die das NAT schon früher geöffnet hatte.</translation>
    </message>
    <message>
        <source>It left, and the NAT opened a line for it.</source>
        <translation>Es ging hinaus, und das NAT öffnete dafür eine Zeile.</translation>
    </message>
    <message>
        <source>It passed as it was: nothing is translated here.</source>
        <translation>Es ging unverändert durch: Hier wird nichts übersetzt.</translation>
    </message>
    <message>
        <source>It reports no address of ours now.</source>
        <translation>Er meldet jetzt keine Adresse von uns.</translation>
    </message>
    <message>
        <source>It sends on what comes: no NAT, no firewall.</source>
        <translation>Er schickt weiter, was kommt: kein NAT, keine Firewall.</translation>
    </message>
    <message>
        <source>It shows once a connection a minute later gets the same address outside.</source>
        <translation>Es zeigt sich, wenn eine Verbindung eine Minute später dieselbe Adresse außen bekommt.</translation>
    </message>
    <message>
        <source>It shows together with the mapping.</source>
        <translation>Es zeigt sich zusammen mit der Zuordnung.</translation>
    </message>
    <message>
        <source>It shows when somebody comes in, or tries to. “Test now” asks peers to try.</source>
        <translation>Es zeigt sich, wenn jemand hereinkommt oder es versucht. „Jetzt prüfen“ bittet Peers, es zu versuchen.</translation>
    </message>
    <message>
        <source>It shows when your router tells its own address outside (see below).</source>
        <translation>Es zeigt sich, wenn Ihr Router seine eigene Außenadresse nennt (siehe unten).</translation>
    </message>
    <message>
        <source>It takes two peers in different places to see what your router does.</source>
        <translation>Um zu sehen, was Ihr Router tut, braucht es zwei Peers an verschiedenen Orten.</translation>
    </message>
    <message>
        <source>It was left as it is: restore it from a copy, or move it away to get a new identity.</source>
        <translation>Sie blieb, wie sie war: Stellen Sie sie aus einer Kopie wieder her, oder verschieben Sie sie, um eine neue Identität zu bekommen.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Seine Adressen</translation>
    </message>
    <message>
        <source>Its addresses on this network.</source>
        <translation>Seine Adressen in diesem Netz.</translation>
    </message>
    <message>
        <source>Its agent: the program, as it tells.</source>
        <translation>Sein Agent: das Programm, wie er es nennt.</translation>
    </message>
    <message>
        <source>Its connections ({number})</source>
        <translation>Seine Verbindungen ({number})</translation>
    </message>
    <message>
        <source>Its group</source>
        <translation>Seine Gruppe</translation>
    </message>
    <message>
        <source>Its line loses</source>
        <translation>Seine Leitung verliert</translation>
    </message>
    <message>
        <source>Its line takes</source>
        <translation>Seine Leitung braucht</translation>
    </message>
    <message>
        <source>Its node</source>
        <translation>Sein Knoten</translation>
    </message>
    <message>
        <source>Its node asks the router to open that port</source>
        <translation>Sein Knoten bittet den Router, diesen Port zu öffnen</translation>
    </message>
    <message>
        <source>Its node dials from the port on which it listens</source>
        <translation>Sein Knoten wählt von dem Port an, auf dem er lauscht</translation>
    </message>
    <message>
        <source>Its node does not run.</source>
        <translation>Sein Knoten läuft nicht.</translation>
    </message>
    <message>
        <source>Its node runs from the beginning</source>
        <translation>Sein Knoten läuft von Anfang an</translation>
    </message>
    <message>
        <source>Its node tests others who ask (AutoNAT)</source>
        <translation>Sein Knoten prüft andere, die darum bitten (AutoNAT)</translation>
    </message>
    <message>
        <source>Its own verdict</source>
        <translation>Sein eigenes Urteil</translation>
    </message>
    <message>
        <source>Its source address as it set out; of a mapping, the address inside.</source>
        <translation>Die Absenderadresse, mit der es aufbrach; bei einer Zuordnung die Adresse innen.</translation>
    </message>
    <message>
        <source>Its target address as it set out; of a mapping, the address outside.</source>
        <translation>Die Zieladresse, mit der es aufbrach; bei einer Zuordnung die Adresse außen.</translation>
    </message>
    <message>
        <source>Its whole way</source>
        <translation>Sein ganzer Weg</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>Dem Raum beitreten</translation>
    </message>
    <message>
        <source>Join the room above. Each participant then has a row and a column, and a square for each two says whether one gets through to the other.</source>
        <translation>Treten Sie oben dem Raum bei. Jeder Teilnehmer hat dann eine Zeile und eine Spalte, und ein Feld für je zwei sagt, ob der eine zum anderen durchkommt.</translation>
    </message>
    <message>
        <source>Join the room above. You and everybody who joins, too, appear here: the name and the program that each claims, where it sees us, and its own verdict.</source>
        <translation>Treten Sie oben dem Raum bei. Sie und alle, die ebenfalls beitreten, erscheinen hier: mit dem Namen und dem Programm, die jeder angibt, wo er uns sieht, und seinem eigenen Urteil.</translation>
    </message>
    <message>
        <source>Join the room above: then a short address to read out and a QR code stand here, by which others come to you. Or follow the invitation of somebody else.</source>
        <translation>Treten Sie oben dem Raum bei: Dann stehen hier eine kurze Adresse zum Vorlesen und ein QR-Code, mit denen andere zu Ihnen kommen. Oder folgen Sie der Einladung von jemand anderem.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a place at a relay</source>
        <translation>Bei einem Relay einen Platz behalten</translation>
    </message>
    <message>
        <source>Keep connected (favourite)</source>
        <translation>Verbunden bleiben (Favorit)</translation>
    </message>
    <message>
        <source>Keep connected with Natscope&apos;s bootstrap peers</source>
        <translation>Mit den Bootstrap-Peers von Natscope verbunden bleiben</translation>
    </message>
    <message>
        <source>Keep connected with these peers, too</source>
        <translation>Auch mit diesen Peers verbunden bleiben</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Das neueste Ereignis im Blick behalten</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Diese Einstellungen behalten</translation>
    </message>
    <message>
        <source>Keeps as strangers</source>
        <translation>Behält als Fremde</translation>
    </message>
    <message>
        <source>Keeps connected to</source>
        <translation>Bleibt verbunden mit</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Kept. The node has these settings from the next start of Natscope on.</source>
        <translation>Behalten. Der Knoten hat diese Einstellungen ab dem nächsten Start von Natscope.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
        <translation>Laborzeit, zu der es aufbrach.</translation>
    </message>
    <message>
        <source>Labs (*.toml);;All files (*)</source>
        <translation>Labore (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last asked at {time}.</source>
        <translation>Zuletzt gefragt um {time}.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} hour</source>
        <comment>Last {n} hours</comment>
        <translation>
            <numerusform>Letzte {n} Stunde</numerusform>
            <numerusform>Letzte {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} minute</source>
        <comment>Last {n} minutes</comment>
        <translation>
            <numerusform>Letzte {n} Minute</numerusform>
            <numerusform>Letzte {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Leave out what goes over connections that stand (data and ACK)</source>
        <translation>Weglassen, was über bestehende Verbindungen geht (Daten und ACK)</translation>
    </message>
    <message>
        <source>Leave the lesson: your own lab stands here again, as it was</source>
        <translation>Die Lektion verlassen: Ihr eigenes Labor steht wieder hier, wie es war</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Den Raum verlassen</translation>
    </message>
    <message>
        <source>Leave this lesson and choose another</source>
        <translation>Diese Lektion verlassen und eine andere wählen</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>Ging aus von</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Let everybody try</source>
        <translation>Alle versuchen lassen</translation>
    </message>
    <message>
        <source>Let everybody try again</source>
        <translation>Alle noch einmal versuchen lassen</translation>
    </message>
    <message>
        <source>Let it forget its table, as when it is switched off</source>
        <translation>Ihn seine Tabelle vergessen lassen, wie beim Ausschalten</translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
        <translation>Ihn prüfen lassen, ob er uns erreicht</translation>
    </message>
    <message>
        <source>Let the lab&apos;s time pass, or stand still. Space</source>
        <translation>Die Laborzeit laufen oder stillstehen lassen. Leertaste</translation>
    </message>
    <message>
        <source>Let this host connect to another one now</source>
        <translation>Diesen Rechner jetzt eine Verbindung mit einem anderen aufbauen lassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Lügt</translation>
    </message>
    <message>
        <source>Lies: says that others are at</source>
        <translation>Lügt: sagt, andere seien bei</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Zeile {number}: {sentence}</translation>
    </message>
    <message>
        <source>Linux router</source>
        <translation>Linux-Router</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Lauschadresse</translation>
    </message>
    <message>
        <source>Listen addresses it names ({number})</source>
        <translation>Lauschadressen, die er nennt ({number})</translation>
    </message>
    <message>
        <source>Listen failed</source>
        <translation>Lauschen gescheitert</translation>
    </message>
    <message>
        <source>Listen on these addresses only</source>
        <translation>Nur auf diesen Adressen lauschen</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Lauscher</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Lauscht auf Port</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the step before  Page Up</source>
        <translation>Den vorigen Schritt ansehen  Bild auf</translation>
    </message>
    <message>
        <source>Look for peers on the local network</source>
        <translation>Im lokalen Netz nach Peers suchen</translation>
    </message>
    <message>
        <source>Looking for a router that opens ports.</source>
        <translation>Es wird ein Router gesucht, der Ports öffnet.</translation>
    </message>
    <message>
        <source>Looking for peers on this network (mDNS) is switched off.</source>
        <translation>Die Suche nach Peers in diesem Netz (mDNS) ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Looking for peers on this network fails: {reason}</source>
        <translation>Die Suche nach Peers in diesem Netz scheitert: {reason}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation>Erstellt mit Natscope {version}.</translation>
    </message>
    <message>
        <source>Make it another kind of router, now</source>
        <translation>Jetzt einen Router anderer Art daraus machen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Mapping changed</source>
        <translation>Zuordnung geändert</translation>
    </message>
    <message>
        <source>Mapping held</source>
        <translation>Zuordnung gehalten</translation>
    </message>
    <message>
        <source>Mapping of its NAT</source>
        <translation>Zuordnung seines NAT</translation>
    </message>
    <message>
        <source>Mapping of {router}</source>
        <translation>Zuordnung von {router}</translation>
    </message>
    <message>
        <source>Mapping table</source>
        <translation>Zuordnungstabelle</translation>
    </message>
    <message>
        <source>Mapping table of {router}</source>
        <translation>Zuordnungstabelle von {router}</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>May others ask this computer to try dialling them?</source>
        <translation>Dürfen andere diesen Rechner bitten, sie probeweise anzuwählen?</translation>
    </message>
    <message>
        <source>Measured before a router was changed.</source>
        <translation>Gemessen, bevor ein Router geändert wurde.</translation>
    </message>
    <message>
        <source>Meeting others</source>
        <translation>Andere finden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Met {peer} at {addr}; upgrade took {time}.</source>
        <translation>{peer} unter {addr} getroffen; der Aufbau dauerte {time}.</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Augenblick der Aufzeichnung</translation>
    </message>
    <message>
        <source>More than {most} lines are too many.</source>
        <translation>Mehr als {most} Zeilen sind zu viele.</translation>
    </message>
    <message>
        <source>Multiaddr</source>
        <translation>Multiaddr</translation>
    </message>
    <message>
        <source>Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</source>
        <translation>Multiaddr eines Peers, wie /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>Multiaddrs with our peer id, for another peer to dial</source>
        <translation>Multiaddrs mit unserer Peer-ID, damit ein anderer Peer sie anwählt</translation>
    </message>
    <message>
        <source>Muxer</source>
        <translation>Muxer</translation>
    </message>
    <message>
        <source>My NAT report</source>
        <translation>Mein NAT-Bericht</translation>
    </message>
    <message>
        <source>My NAT report…</source>
        <translation>Mein NAT-Bericht…</translation>
    </message>
    <message>
        <source>NAT (network address translation)</source>
        <translation>NAT (Network Address Translation)</translation>
    </message>
    <message>
        <source>NAT behaviour changed</source>
        <translation>NAT-Verhalten geändert</translation>
    </message>
    <message>
        <source>NAT for {transport}</source>
        <translation>NAT für {transport}</translation>
    </message>
    <message>
        <source>NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.</source>
        <translation>NAT für {transport}: Zuordnung {mapping}, Filterung {filtering}, Port behalten: {kept}.</translation>
    </message>
    <message>
        <source>NAT report</source>
        <translation>NAT-Bericht</translation>
    </message>
    <message>
        <source>NAT table</source>
        <translation>NAT-Tabelle</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>NAT-Typ</translation>
    </message>
    <message>
        <source>NAT type ▾</source>
        <translation>NAT-Typ ▾</translation>
    </message>
    <message>
        <source>NAT-PMP</source>
        <translation>NAT-PMP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, network, and everything else</source>
        <translation>Name, Netz und alles andere</translation>
    </message>
    <message>
        <source>Names stand for IP addresses and peer ids; ports are as they were.</source>
        <translation>Namen stehen für IP-Adressen und Peer-IDs; Ports bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Natscope (demo)</source>
        <translation>Natscope (Demo)</translation>
    </message>
    <message>
        <source>Natscope cannot start again: {reason}.</source>
        <translation>Natscope kann nicht neu starten: {reason}.</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out, and dials nobody by itself. Dial a peer (Ctrl+L), or give somebody your address to dial (Ctrl+Shift+S).</source>
        <translation>Um das herauszufinden, muss Natscope mit anderen verbunden sein, und es wählt von sich aus niemanden an. Wählen Sie einen Peer an (Strg+L), oder geben Sie jemandem Ihre Adresse zum Anwählen (Strg+Umschalt+S).</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for the built-in ones.</source>
        <translation>Um das herauszufinden, muss Natscope mit anderen verbunden sein. Wählen Sie einen Peer an (Strg+L), oder warten Sie auf die mitgelieferten.</translation>
    </message>
    <message>
        <source>Natscope needs more peers, or somebody who tries to come in, to be sure.</source>
        <translation>Um sicher zu sein, braucht Natscope mehr Peers oder jemanden, der hereinzukommen versucht.</translation>
    </message>
    <message>
        <source>Natscope speaks another language from its next start on.</source>
        <translation>Natscope spricht ab dem nächsten Start eine andere Sprache.</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Netz geändert</translation>
    </message>
    <message>
        <source>Network, router</source>
        <translation>Netz, Router</translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation>Neue Adressen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>Kein NAT</translation>
    </message>
    <message>
        <source>No NAT: what a firewall lets in shows when somebody comes in.</source>
        <translation>Kein NAT: Was eine Firewall hereinlässt, zeigt sich, wenn jemand hereinkommt.</translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
        <translation>Vom gemeinsamen Port konnte kein SYN an {addr} hinausgehen: {why}</translation>
    </message>
    <message>
        <source>No SYN of ours was answered: it is likely that the peer&apos;s NAT takes another port for each destination, so that the address which others saw leads nowhere.</source>
        <translation>Keines unserer SYNs wurde beantwortet: Wahrscheinlich nimmt das NAT des Peers für jedes Ziel einen anderen Port, sodass die Adresse, die andere sahen, nirgendwohin führt.</translation>
    </message>
    <message>
        <source>No SYN was sent: {problem}.</source>
        <translation>Kein SYN wurde gesendet: {problem}.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message numerus="yes">
        <source>No hole could be punched with {peer} in {n} try: {why}</source>
        <comment>No hole could be punched with {peer} in {n} tries: {why}</comment>
        <translation>
            <numerusform>Mit {peer} gelang in {n} Versuch kein Hole Punching: {why}</numerusform>
            <numerusform>Mit {peer} gelang in {n} Versuchen kein Hole Punching: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>No hole has been punched yet</source>
        <translation>Noch kein Hole Punching</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>No open streams.</source>
        <translation>Keine offenen Streams.</translation>
    </message>
    <message>
        <source>No other process listens on the port of {addr} any more.</source>
        <translation>Kein anderer Prozess lauscht mehr auf dem Port von {addr}.</translation>
    </message>
    <message>
        <source>No packet has come to it yet.</source>
        <translation>Noch ist kein Paket dort angekommen.</translation>
    </message>
    <message>
        <source>No ping has been answered yet.</source>
        <translation>Noch kein Ping wurde beantwortet.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on.</source>
        <translation>Kein Port ist gemeinsam: Wir wählen von anderen Ports an als dem, auf dem wir lauschen.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on: {why}.</source>
        <translation>Kein Port ist gemeinsam: Wir wählen von anderen Ports an als dem, auf dem wir lauschen: {why}.</translation>
    </message>
    <message>
        <source>No public address yet</source>
        <translation>Noch keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>No such word here</source>
        <translation>Dieses Wort gibt es hier nicht</translation>
    </message>
    <message>
        <source>Nobody came in yet.</source>
        <translation>Noch ist niemand hereingekommen.</translation>
    </message>
    <message>
        <source>Nobody can listen on {text}: it takes an IP address and a TCP port, as in {example}.</source>
        <translation>Auf {text} kann niemand lauschen: Nötig sind eine IP-Adresse und ein TCP-Port, wie in {example}.</translation>
    </message>
    <message>
        <source>Nobody else can join by this address: it leads each computer to itself.</source>
        <translation>Über diese Adresse kann niemand sonst beitreten: Sie führt jeden Computer zu sich selbst.</translation>
    </message>
    <message>
        <source>Nobody else from there is let in then, like others behind the same router.</source>
        <translation>Dann wird von dort auch niemand sonst hereingelassen, etwa andere hinter demselben Router.</translation>
    </message>
    <message>
        <source>Nobody else is in the room yet</source>
        <translation>Noch ist niemand sonst im Raum</translation>
    </message>
    <message>
        <source>Nobody has announced itself on this network</source>
        <translation>Niemand hat sich in diesem Netz angekündigt</translation>
    </message>
    <message>
        <source>Nobody has been met yet</source>
        <translation>Noch niemand getroffen</translation>
    </message>
    <message>
        <source>Nobody has come in on the shared port yet, and hosts that were asked to try could not.</source>
        <translation>Über den gemeinsamen Port ist noch niemand hereingekommen, und Rechner, die es versuchen sollten, konnten es nicht.</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>Noch ist niemand hereingekommen</translation>
    </message>
    <message>
        <source>Nobody has come in yet, and we have dialled nobody.</source>
        <translation>Noch ist niemand hereingekommen, und wir haben niemanden angewählt.</translation>
    </message>
    <message>
        <source>Nobody has said yet where they see us</source>
        <translation>Noch hat niemand gesagt, wo er uns sieht</translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
        <translation>Noch hat niemand geprüft, ob er offen ist.</translation>
    </message>
    <message>
        <source>Nobody has told us yet at which address they see us.</source>
        <translation>Noch hat uns niemand gesagt, unter welcher Adresse er uns sieht.</translation>
    </message>
    <message>
        <source>Nobody inside has this port outside.</source>
        <translation>Niemand innen hat diesen Port außen.</translation>
    </message>
    <message>
        <source>Nobody is connected who could be asked. Dial a peer first (Ctrl+L).</source>
        <translation>Niemand ist verbunden, der gefragt werden könnte. Wählen Sie zuerst einen Peer an (Strg+L).</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody is met by itself then: you dial, or others dial you.</source>
        <translation>Dann trifft man niemanden von selbst: Sie wählen an, oder andere wählen Sie an.</translation>
    </message>
    <message>
        <source>Nobody stands between the two ends.</source>
        <translation>Zwischen den beiden Enden steht niemand.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Noch nimmt niemand teil</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Noch wurde niemand gefragt</translation>
    </message>
    <message>
        <source>Node started</source>
        <translation>Knoten gestartet</translation>
    </message>
    <message>
        <source>Node stopped</source>
        <translation>Knoten angehalten</translation>
    </message>
    <message>
        <source>None asked</source>
        <translation>Keiner gefragt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not connected to anybody yet. Dial a peer to learn how others see you.</source>
        <translation>Noch mit niemandem verbunden. Wählen Sie einen Peer an, um zu erfahren, wie andere Sie sehen.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
        <translation>Noch nicht bekannt: {why}</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>Lauscht noch nicht</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not used: the addresses below have ports of their own.</source>
        <translation>Nicht benutzt: Die Adressen unten haben eigene Ports.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on a peer</source>
        <translation>Notiz zu einem Peer</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Nothing came back from {addr} in {time}.</source>
        <translation>Von {addr} kam in {time} nichts zurück.</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nothing more translates between your router and the internet.</source>
        <translation>Zwischen Ihrem Router und dem Internet wird nicht noch einmal übersetzt.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing yet: the first peers will tell at which address they see you.</source>
        <translation>Noch nichts: Die ersten Peers werden sagen, unter welcher Adresse sie Sie sehen.</translation>
    </message>
    <message>
        <source>Number of the connection; events name it by this.</source>
        <translation>Nummer der Verbindung; Ereignisse nennen sie so.</translation>
    </message>
    <message>
        <source>Number of the dial</source>
        <translation>Nummer der Anwahl</translation>
    </message>
    <message>
        <source>Number of the hole punch</source>
        <translation>Nummer des Hole Punchings</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <translation>Nummer des Tests</translation>
    </message>
    <message>
        <source>Observed
addresses</source>
        <translation>Beobachtete
Adressen</translation>
    </message>
    <message>
        <source>Observed address</source>
        <translation>Beobachtete Adresse</translation>
    </message>
    <message>
        <source>Observed address changed</source>
        <translation>Beobachtete Adresse geändert</translation>
    </message>
    <message>
        <source>Observed addresses</source>
        <translation>Beobachtete Adressen</translation>
    </message>
    <message>
        <source>Observed at {top}, an address of our own interface: no NAT.</source>
        <translation>Beobachtet unter {top}, einer Adresse unserer eigenen Schnittstelle: kein NAT.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Observer group</source>
        <translation>Beobachtergruppe</translation>
    </message>
    <message>
        <source>Observer groups that reported it then.</source>
        <translation>Beobachtergruppen, die sie damals meldeten.</translation>
    </message>
    <message>
        <source>Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote.</source>
        <translation>Beobachtergruppen, deren Meldungen zählen. Eine IPv4-Adresse oder ein IPv6-/56 hat eine Stimme.</translation>
    </message>
    <message>
        <source>Observer&apos;s address</source>
        <translation>Adresse des Beobachters</translation>
    </message>
    <message>
        <source>Observers against observed addresses</source>
        <translation>Beobachter gegen beobachtete Adressen</translation>
    </message>
    <message numerus="yes">
        <source>Observers agree that we are seen at {addr} ({n} vote).</source>
        <comment>Observers agree that we are seen at {addr} ({n} votes).</comment>
        <translation>
            <numerusform>Beobachter sind sich einig, dass man uns unter {addr} sieht ({n} Stimme).</numerusform>
            <numerusform>Beobachter sind sich einig, dass man uns unter {addr} sieht ({n} Stimmen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observers no longer agree that we are seen at {addr} ({n} vote left).</source>
        <comment>Observers no longer agree that we are seen at {addr} ({n} votes left).</comment>
        <translation>
            <numerusform>Beobachter sind sich nicht mehr einig, dass man uns unter {addr} sieht (noch {n} Stimme).</numerusform>
            <numerusform>Beobachter sind sich nicht mehr einig, dass man uns unter {addr} sieht (noch {n} Stimmen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers see different ports for our one shared port: the router makes a new mapping for each destination, and none of them is of use to a stranger.</source>
        <translation>Beobachter sehen für unseren einen gemeinsamen Port verschiedene Ports: Der Router macht für jedes Ziel eine neue Zuordnung, und keine davon nützt einem Fremden.</translation>
    </message>
    <message>
        <source>Observers see us at several addresses: {hosts}.</source>
        <translation>Beobachter sehen uns unter mehreren Adressen: {hosts}.</translation>
    </message>
    <message>
        <source>Observers that must agree</source>
        <translation>Beobachter, die sich einig sein müssen</translation>
    </message>
    <message>
        <source>Observers that must agree on an address</source>
        <translation>Beobachter, die sich über eine Adresse einig sein müssen</translation>
    </message>
    <message>
        <source>Of them, from one address</source>
        <translation>Davon von einer Adresse</translation>
    </message>
    <message>
        <source>Of them, those that came in</source>
        <translation>Davon hereingekommen</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>On this network (mDNS)</source>
        <translation>In diesem Netz (mDNS)</translation>
    </message>
    <message>
        <source>One a line. Empty: on every address of this computer.</source>
        <translation>Eine pro Zeile. Leer: auf jeder Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>One a line. They tell at which address they see us.</source>
        <translation>Einer pro Zeile. Sie sagen, unter welcher Adresse sie uns sehen.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Eine Adresse pro Zeile.</translation>
    </message>
    <message>
        <source>One file that any browser shows, to send to a friend, a teacher or a forum: whether others can reach you, what speaks for it, what your router does, who is connected and who came in.</source>
        <translation>Eine Datei, die jeder Browser zeigt, für Freunde, Lehrende oder ein Forum: ob andere Sie erreichen können, was dafür spricht, was Ihr Router tut, wer verbunden ist und wer hereinkam.</translation>
    </message>
    <message>
        <source>One inside port is one port outside, whoever it talks to (“cone”).</source>
        <translation>Ein Port innen ist ein Port außen, mit wem er auch spricht („Kegel“).</translation>
    </message>
    <message>
        <source>One line for each peer that reports an address of ours appears here, with whether its report counts. A report goes when its connection does.</source>
        <translation>Für jeden Peer, der eine Adresse von uns meldet, erscheint hier eine Zeile, und ob seine Meldung zählt. Eine Meldung verschwindet mit ihrer Verbindung.</translation>
    </message>
    <message>
        <source>Only answers to what you sent come in: nobody else can begin.</source>
        <translation>Nur Antworten auf das, was Sie gesendet haben, kommen herein: Niemand sonst kann anfangen.</translation>
    </message>
    <message>
        <source>Only computers that were sent something may come in, from any port of theirs.</source>
        <translation>Nur Rechner, an die etwas gesendet wurde, dürfen herein, von jedem ihrer Ports.</translation>
    </message>
    <message>
        <source>Only computers that you contacted first may come in.</source>
        <translation>Nur Rechner, zu denen Sie zuerst Kontakt aufgenommen haben, dürfen herein.</translation>
    </message>
    <message>
        <source>Only one observer so far; a second one elsewhere would tell.</source>
        <translation>Bisher nur ein Beobachter; ein zweiter anderswo gäbe Aufschluss.</translation>
    </message>
    <message>
        <source>Only peers on this computer or network so far: they cannot tell how the internet sees you.</source>
        <translation>Bisher nur Peers auf diesem Rechner oder in diesem Netz: Sie können nicht sagen, wie das Internet Sie sieht.</translation>
    </message>
    <message>
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation>Nur so kann der Eintrag eines Routers für das eine auch dem anderen dienen.</translation>
    </message>
    <message>
        <source>Only the drawing, as large as it goes. Ctrl+B</source>
        <translation>Nur die Zeichnung, so groß es geht. Strg+B</translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation>Nur genau das Programm, an das etwas gesendet wurde, darf antworten.</translation>
    </message>
    <message>
        <source>Only what did not get through</source>
        <translation>Nur was nicht durchkam</translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
        <translation>Nur Sie sehen sie; nichts davon wird gesendet</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Ein Labor öffnen</translation>
    </message>
    <message>
        <source>Open a lab from a file</source>
        <translation>Ein Labor aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open its Natscope</source>
        <translation>Sein Natscope öffnen</translation>
    </message>
    <message>
        <source>Open streams ({number})</source>
        <translation>Offene Streams ({number})</translation>
    </message>
    <message>
        <source>Open streams, in both directions.</source>
        <translation>Offene Streams, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Open, but not to the internet: {addr}</source>
        <translation>Offen, aber nicht zum Internet: {addr}</translation>
    </message>
    <message>
        <source>Open: {addr}</source>
        <translation>Offen: {addr}</translation>
    </message>
    <message>
        <source>Open: {came}</source>
        <translation>Offen: {came}</translation>
    </message>
    <message>
        <source>Open: {came}, which proves less than a stranger&apos;s coming</source>
        <translation>Offen: {came}, was weniger beweist, als wenn ein Fremder hereinkommt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened {name}: {size}.</source>
        <translation>{name} geöffnet: {size}.</translation>
    </message>
    <message>
        <source>Opens ports for hosts that ask (NAT-PMP)</source>
        <translation>Öffnet Ports für Rechner, die darum bitten (NAT-PMP)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or from one home, where addresses are IPv6.</source>
        <translation>Oder von einem Anschluss, wo Adressen IPv6 sind.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Other people can connect to you directly: give them the address above.</source>
        <translation>Andere können sich direkt mit Ihnen verbinden: Geben Sie ihnen die Adresse oben.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you, and a port opened in your router would not help: ask your provider for a public address, or have a relay between you.</source>
        <translation>Andere können keine Verbindung mit Ihnen anfangen, und ein im Router geöffneter Port würde nicht helfen: Bitten Sie Ihren Provider um eine öffentliche Adresse, oder nehmen Sie ein Relay dazwischen.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you. You can still connect to them. To be reached, open a port in your router, or have a relay between you.</source>
        <translation>Andere können keine Verbindung mit Ihnen anfangen. Sie können sich trotzdem mit ihnen verbinden. Um erreichbar zu sein, öffnen Sie einen Port im Router, oder nehmen Sie ein Relay dazwischen.</translation>
    </message>
    <message>
        <source>Other people cannot connect to you directly, but they can meet you through a relay: give them your address there.</source>
        <translation>Andere können sich nicht direkt mit Ihnen verbinden, aber sie können Sie über ein Relay treffen: Geben Sie ihnen Ihre Adresse dort.</translation>
    </message>
    <message>
        <source>Other processes on the port</source>
        <translation>Andere Prozesse auf dem Port</translation>
    </message>
    <message>
        <source>Others are not told of it.</source>
        <translation>Anderen wird sie nicht genannt.</translation>
    </message>
    <message>
        <source>Others are told of it.</source>
        <translation>Anderen wird sie genannt.</translation>
    </message>
    <message>
        <source>Others can meet us there while they do not come in directly.</source>
        <translation>Andere können uns dort treffen, solange sie nicht direkt hereinkommen.</translation>
    </message>
    <message>
        <source>Others can reach you directly at {at}.</source>
        <translation>Andere können Sie direkt unter {at} erreichen.</translation>
    </message>
    <message>
        <source>Others have come in here: it can be given to anybody.</source>
        <translation>Andere sind hier hereingekommen: Sie kann jedem gegeben werden.</translation>
    </message>
    <message>
        <source>Others join with this address</source>
        <translation>Andere treten mit dieser Adresse bei</translation>
    </message>
    <message>
        <source>Others meet you there at {addr}.</source>
        <translation>Andere treffen Sie dort unter {addr}.</translation>
    </message>
    <message>
        <source>Others on the port</source>
        <translation>Andere auf dem Port</translation>
    </message>
    <message>
        <source>Others see us at the same IP address, but at other ports: a router that gives each connection a port of its own does that.</source>
        <translation>Andere sehen uns unter derselben IP-Adresse, aber an anderen Ports: So macht es ein Router, der jeder Verbindung einen eigenen Port gibt.</translation>
    </message>
    <message>
        <source>Others see us at the same address and port.</source>
        <translation>Andere sehen uns unter derselben Adresse und am selben Port.</translation>
    </message>
    <message>
        <source>Others see you at {at}, an address of this computer&apos;s own: no NAT in between.</source>
        <translation>Andere sehen Sie unter {at}, einer Adresse dieses Rechners: kein NAT dazwischen.</translation>
    </message>
    <message>
        <source>Others see you at {at}. Whether strangers get in there is not known yet.</source>
        <translation>Andere sehen Sie unter {at}. Ob Fremde dort hereinkommen, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Others see you at {at}: {n} observer says so, and no more are asked for.</source>
        <comment>Others see you at {at}: {n} observers who do not depend on one another agree.</comment>
        <translation>
            <numerusform>Andere sehen Sie unter {at}: {n} Beobachter sagt es, und mehr werden nicht verlangt.</numerusform>
            <numerusform>Andere sehen Sie unter {at}: {n} voneinander unabhängige Beobachter sind sich einig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our NAT</source>
        <translation>Unser NAT</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination, and so does the peer&apos;s: each knocked at a port that was for others.</source>
        <translation>Unser NAT nimmt für jedes Ziel einen anderen Port, und das des Peers auch: Jeder klopfte an einem Port, der für andere war.</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination: the peer knocked at the one that others had seen, and it was not for him.</source>
        <translation>Unser NAT nimmt für jedes Ziel einen anderen Port: Der Peer klopfte an dem, den andere gesehen hatten, und der war nicht für ihn.</translation>
    </message>
    <message>
        <source>Our SYN came in at the peer&apos;s, from a port that it had not been told of: its NAT looks at addresses only, or at nothing.</source>
        <translation>Unser SYN kam beim Peer herein, von einem Port, den ihm niemand genannt hatte: Sein NAT sieht nur auf Adressen oder auf gar nichts.</translation>
    </message>
    <message>
        <source>Our SYN had opened a way through our NAT, and the peer&apos;s came in by it.</source>
        <translation>Unser SYN hatte einen Weg durch unser NAT geöffnet, und das des Peers kam darauf herein.</translation>
    </message>
    <message>
        <source>Our SYN left from the shared port to {addr}.</source>
        <translation>Unser SYN ging vom gemeinsamen Port an {addr} hinaus.</translation>
    </message>
    <message>
        <source>Our SYN to {addr} was not needed any more: the peer&apos;s had come in first.</source>
        <translation>Unser SYN an {addr} wurde nicht mehr gebraucht: Das des Peers war zuerst hereingekommen.</translation>
    </message>
    <message>
        <source>Our connections could not leave from the shared port: see the reason at each.</source>
        <translation>Unsere Verbindungen konnten nicht vom gemeinsamen Port ausgehen: Der Grund steht bei jeder.</translation>
    </message>
    <message>
        <source>Our end of the connection over which it was said.</source>
        <translation>Unser Ende der Verbindung, über die es gesagt wurde.</translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation>Unser Ende der Verbindung.</translation>
    </message>
    <message>
        <source>Our first SYN was refused; one sent again went through the hole that the peer&apos;s had made in the meantime.</source>
        <translation>Unser erstes SYN wurde abgewiesen; ein weiteres ging durch das Loch, das inzwischen das des Peers gemacht hatte.</translation>
    </message>
    <message>
        <source>Our local address</source>
        <translation>Unsere lokale Adresse</translation>
    </message>
    <message>
        <source>Our own address {addr} is one that providers give to customers behind their NAT.</source>
        <translation>Unsere eigene Adresse {addr} ist eine, wie Provider sie Kunden hinter ihrem NAT geben.</translation>
    </message>
    <message>
        <source>Our own interface</source>
        <translation>Unsere eigene Schnittstelle</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Hinaus/s</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Outbound (0)</source>
        <translation>Ausgehend (0)</translation>
    </message>
    <message>
        <source>Outbound ({out}, {shared} from the shared port)</source>
        <translation>Ausgehend ({out}, davon {shared} vom gemeinsamen Port)</translation>
    </message>
    <message>
        <source>Outbound connection</source>
        <translation>Ausgehende Verbindung</translation>
    </message>
    <message>
        <source>Outbound: which port we left from</source>
        <translation>Ausgehend: von welchem Port wir ausgingen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome of the dial</source>
        <translation>Ergebnis des Anwählens</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Outside it takes any port.</source>
        <translation>Außen nimmt es irgendeinen Port.</translation>
    </message>
    <message>
        <source>Outside it takes one port after the other.</source>
        <translation>Außen nimmt es einen Port nach dem anderen.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, even where a neighbour has it already.</source>
        <translation>Außen nimmt es den Port, den es innen hat, auch wenn ein Nachbar ihn schon hat.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, where that is free.</source>
        <translation>Außen nimmt es den Port, den es innen hat, wenn der frei ist.</translation>
    </message>
    <message>
        <source>Outside you have another port number than inside.</source>
        <translation>Außen haben Sie eine andere Portnummer als innen.</translation>
    </message>
    <message>
        <source>Outside you have the same port number as inside.</source>
        <translation>Außen haben Sie dieselbe Portnummer wie innen.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Over the relay and back. Only the one who begins the punch measures it.</source>
        <translation>Über das Relay und zurück. Nur wer das Hole Punching beginnt, misst es.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Packet {number}</source>
        <translation>Paket {number}</translation>
    </message>
    <message>
        <source>Packet {number}: {packet}
Click for its whole way.</source>
        <translation>Paket {number}: {packet}
Ein Klick zeigt seinen ganzen Weg.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packets and NAT tables</source>
        <translation>Pakete und NAT-Tabellen</translation>
    </message>
    <message>
        <source>Packets that came in by it.</source>
        <translation>Pakete, die darüber hereinkamen.</translation>
    </message>
    <message>
        <source>Packets that left by it.</source>
        <translation>Pakete, die darüber hinausgingen.</translation>
    </message>
    <message>
        <source>Packets to its outside address that the filter kept out.</source>
        <translation>Pakete an ihre Außenadresse, die der Filter aufhielt.</translation>
    </message>
    <message>
        <source>Page Down   Page Up</source>
        <translation>Bild ab   Bild auf</translation>
    </message>
    <message>
        <source>Page Down or Space</source>
        <translation>Bild ab oder Leertaste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Parts of others</source>
        <translation>Bestandteile anderer</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer dialled</source>
        <translation>Peer wählte an</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>Peer id, proved by the security handshake. The whole of it is in the details.</source>
        <translation>Peer-ID, durch den Sicherheits-Handshake bewiesen. Vollständig steht sie in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Peer identified</source>
        <translation>Peer identifiziert</translation>
    </message>
    <message>
        <source>Peer whose round-trip times are shown</source>
        <translation>Peer, dessen Umlaufzeiten gezeigt werden</translation>
    </message>
    <message>
        <source>Peer {peer}</source>
        <translation>Peer {peer}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Peers in different places have to say where they see you; more of them would tell.</source>
        <translation>Peers an verschiedenen Orten müssen sagen, wo sie Sie sehen; mehr davon gäben Aufschluss.</translation>
    </message>
    <message>
        <source>Peers that share one IP address (with IPv6, one network of it) are one group, and have one vote. Otherwise somebody with a thousand programs on one computer could decide where we are.</source>
        <translation>Peers mit derselben IP-Adresse (bei IPv6: aus einem Netz) sind eine Gruppe und haben eine Stimme. Sonst könnte jemand mit tausend Programmen auf einem Rechner bestimmen, wo wir sind.</translation>
    </message>
    <message>
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation>Peers, die Sie kennen, kommen herein. Den Rest würde nur ein Fremder zeigen, der hereinkommt.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation>Ping gescheitert</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Jetzt pingen</translation>
    </message>
    <message>
        <source>Ping the selected connections now. Ctrl+P</source>
        <translation>Die ausgewählten Verbindungen jetzt pingen. Strg+P</translation>
    </message>
    <message>
        <source>Ping to {name} failed: {error}</source>
        <translation>Ping an {name} gescheitert: {error}</translation>
    </message>
    <message>
        <source>Place in the log; gaps show as a row of their own.</source>
        <translation>Stelle im Protokoll; Lücken stehen in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Plain router</source>
        <translation>Einfacher Router</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Plots and timeline as PNG or SVG</source>
        <translation>Diagramme und Zeitachse als PNG oder SVG</translation>
    </message>
    <message>
        <source>Point at a bar or mark, or go there with the arrow keys, to read what it means.</source>
        <translation>Zeigen Sie auf einen Balken oder eine Marke, oder gehen Sie mit den Pfeiltasten dorthin, um zu lesen, was es bedeutet.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port forward (UPnP, NAT-PMP, PCP)</source>
        <translation>Portweiterleitung (UPnP, NAT-PMP, PCP)</translation>
    </message>
    <message>
        <source>Port mapping changed</source>
        <translation>Portzuordnung geändert</translation>
    </message>
    <message>
        <source>Port preservation</source>
        <translation>Porterhaltung</translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation>Port-Wiederverwendung</translation>
    </message>
    <message>
        <source>Port reuse is off. Every dial leaves from a port of its own.</source>
        <translation>Port-Wiederverwendung ist aus. Jeder Wählversuch geht von einem eigenen Port aus.</translation>
    </message>
    <message>
        <source>Port reuse is off: {why}. Every dial leaves from a port of its own.</source>
        <translation>Port-Wiederverwendung ist aus: {why}. Jeder Wählversuch geht von einem eigenen Port aus.</translation>
    </message>
    <message>
        <source>Port shared</source>
        <translation>Port gemeinsam</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>Portnutzung</translation>
    </message>
    <message>
        <source>Port-
restricted</source>
        <translation>Port-
beschränkt</translation>
    </message>
    <message>
        <source>Port-restricted</source>
        <translation>Port-beschränkt</translation>
    </message>
    <message>
        <source>Port-restricted cone that gives two hosts the same port outside.</source>
        <translation>Port-beschränkter Kegel, der zwei Rechnern denselben Port außen gibt.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation>Ports außen</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>Vorhergesagt und geschehen</translation>
    </message>
    <message>
        <source>Predicted rightly.</source>
        <translation>Richtig vorhergesagt.</translation>
    </message>
    <message>
        <source>Predicted: {wrong}.
It was: {right}.</source>
        <translation>Vorhergesagt: {wrong}.
Es war: {right}.</translation>
    </message>
    <message>
        <source>Press Play: each packet appears here with its whole way, and each one that a router keeps out with the rule that kept it out.</source>
        <translation>Drücken Sie „Abspielen“: Jedes Paket erscheint hier mit seinem ganzen Weg, und jedes, das ein Router aufhält, mit der Regel, nach der er es tat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Beamermodus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol that carries many streams over the connection.</source>
        <translation>Protokoll, das viele Streams über die Verbindung trägt.</translation>
    </message>
    <message>
        <source>Protocol that encrypts the connection and proves the peer id.</source>
        <translation>Protokoll, das die Verbindung verschlüsselt und die Peer-ID beweist.</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversion</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Protocols it speaks ({number})</source>
        <translation>Protokolle, die er spricht ({number})</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGN)</source>
        <translation>NAT des Providers (CGN)</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGNAT)</source>
        <translation>NAT des Providers (CGNAT)</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Punch holes</source>
        <translation>Hole Punching versuchen</translation>
    </message>
    <message>
        <source>Punches that worked with such a NAT of ours.</source>
        <translation>Hole-Punching-Versuche, die mit einem solchen NAT bei uns gelangen.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-Code der Einladung</translation>
    </message>
    <message>
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
        <translation>QR-Codes lassen sich hier nicht lesen: Die Bibliothek zxing-cpp fehlt</translation>
    </message>
    <message>
        <source>QUIC is not spoken yet, only TCP</source>
        <translation>QUIC wird noch nicht gesprochen, nur TCP</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Natscope</source>
        <translation>Natscope beenden</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT of {peer}</source>
        <translation>RTT von {peer}</translation>
    </message>
    <message>
        <source>RTT over time</source>
        <translation>RTT im Zeitverlauf</translation>
    </message>
    <message>
        <source>Reachability changed</source>
        <translation>Erreichbarkeit geändert</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Reached {peer}: connection {number}.</source>
        <translation>{peer} erreicht: Verbindung {number}.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>Einen QR-Code lesen</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>{path} wird gelesen…</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>Record this session…</source>
        <translation>Diese Sitzung aufzeichnen…</translation>
    </message>
    <message>
        <source>Recorded into {path}.</source>
        <translation>Nach {path} aufgezeichnet.</translation>
    </message>
    <message>
        <source>Recording {name} – Natscope</source>
        <translation>Aufnahme {name} – Natscope</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Aufzeichnungen ({patterns})</translation>
    </message>
    <message>
        <source>Refused a stream of {peer} ({protocol}): {why}</source>
        <translation>Einen Stream von {peer} abgelehnt ({protocol}): {why}</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur aufgehaltene</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Relay and reservation</source>
        <translation>Relay und Reservierung</translation>
    </message>
    <message>
        <source>Relay reserved</source>
        <translation>Relay reserviert</translation>
    </message>
    <message>
        <source>Relay {peer}: {state}</source>
        <translation>Relay {peer}: {state}</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Relays and hole punching</source>
        <translation>Relays und Hole Punching</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>Adresse der Gegenseite</translation>
    </message>
    <message>
        <source>Renewed before {time}.</source>
        <translation>Wird vor {time} erneuert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>Reported by {n} observer.</source>
        <comment>Reported by {n} observers.</comment>
        <translation>
            <numerusform>Von {n} Beobachter gemeldet.</numerusform>
            <numerusform>Von {n} Beobachtern gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by {observers}, and {addresses} by others.</source>
        <translation>Von {observers} gemeldet, und {addresses} von anderen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>{setting} zurücksetzen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restricted cone</source>
        <translation>Beschränkter Kegel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Round-trip time of the last ping.</source>
        <translation>Umlaufzeit des letzten Pings.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Rows that contain every word stay. Ctrl+F</source>
        <translation>Zeilen, die jedes Wort enthalten, bleiben. Strg+F</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>STUN servers to ask</source>
        <translation>STUN-Server, die gefragt werden</translation>
    </message>
    <message>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>SYNC: now!</source>
        <translation>SYNC: jetzt!</translation>
    </message>
    <message>
        <source>SYNC: the peer said “now”.</source>
        <translation>SYNC: Der Peer sagte „jetzt“.</translation>
    </message>
    <message>
        <source>SYNC: we said “now”, and waited {time} for it to arrive.</source>
        <translation>SYNC: Wir sagten „jetzt“ und warteten {time}, bis es angekommen war.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Save this lab</source>
        <translation>Dieses Labor speichern</translation>
    </message>
    <message>
        <source>Save this lab as a file</source>
        <translation>Dieses Labor als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>{name} gespeichert: {size}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say goodbye to all peers, end Natscope, and start it with what is kept</source>
        <translation>Von allen Peers verabschieden, Natscope beenden und mit dem Behaltenen wieder starten</translation>
    </message>
    <message>
        <source>Says it runs</source>
        <translation>Gibt als Programm an</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Seen at {addr}</source>
        <translation>Gesehen unter {addr}</translation>
    </message>
    <message>
        <source>Sees us as others do</source>
        <translation>Sieht uns wie andere</translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation>Sieht uns unter</translation>
    </message>
    <message>
        <source>Select a connection to see everything known of it.</source>
        <translation>Wählen Sie eine Verbindung aus, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Select a hole punch to see how it went, step by step.</source>
        <translation>Wählen Sie einen Hole-Punching-Versuch aus, um Schritt für Schritt zu sehen, wie er verlief.</translation>
    </message>
    <message>
        <source>Select a line to see everything known of it.</source>
        <translation>Wählen Sie eine Zeile aus, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Select a participant to see everything that is known of it.</source>
        <translation>Wählen Sie einen Teilnehmer aus, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
        <translation>Wählen Sie einen Peer aus, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Select a router: here stand the lines that its NAT has open, from the first packet that leaves on.</source>
        <translation>Wählen Sie einen Router aus: Hier stehen die Zeilen, die sein NAT offen hat, vom ersten hinausgehenden Paket an.</translation>
    </message>
    <message>
        <source>Select an address or a report to see everything known of it.</source>
        <translation>Wählen Sie eine Adresse oder eine Meldung aus, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Select an event to see every field of it.</source>
        <translation>Wählen Sie ein Ereignis aus, um alle seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings ({patterns})</source>
        <translation>Einstellungen ({patterns})</translation>
    </message>
    <message>
        <source>Settings are not larger than {most} bytes.</source>
        <translation>Einstellungen sind nicht größer als {most} Bytes.</translation>
    </message>
    <message>
        <source>Settings of the node</source>
        <translation>Einstellungen des Knotens</translation>
    </message>
    <message>
        <source>Share our address</source>
        <translation>Unsere Adresse weitergeben</translation>
    </message>
    <message>
        <source>Share our address…</source>
        <translation>Unsere Adresse weitergeben…</translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation>Gemeinsamer Port</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show connection {number}</source>
        <translation>Verbindung {number} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show on the whole screen</source>
        <translation>Auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Show the lessons, or hide them</source>
        <translation>Die Lektionen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the reports of every address</source>
        <translation>Die Meldungen zu jeder Adresse zeigen</translation>
    </message>
    <message>
        <source>Show the settings that are kept</source>
        <translation>Die behaltenen Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Show {addr} instead</source>
        <translation>Stattdessen {addr} zeigen</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Signierter Eintrag</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip quiet</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So few can be wrong together. A room or a lab has no more.</source>
        <translation>So wenige können sich gemeinsam irren. Mehr hat ein Raum oder ein Labor nicht.</translation>
    </message>
    <message>
        <source>So filtering is at most address-dependent; a stranger&apos;s visit would tell more.</source>
        <translation>Die Filterung ist also höchstens adressabhängig; der Besuch eines Fremden würde mehr verraten.</translation>
    </message>
    <message>
        <source>So many never come about: it is more than there can be.</source>
        <translation>So viele kommen nie zustande: Es ist mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>So many peers of different networks must see us at the same address.</source>
        <translation>So viele Peers aus verschiedenen Netzen müssen uns unter derselben Adresse sehen.</translation>
    </message>
    <message>
        <source>So many the Activity page has. Older ones are forgotten.</source>
        <translation>So viele zeigt die Seite „Aktivität“. Ältere werden vergessen.</translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Solicited is who comes in from where we have just sent something to: many routers let in nobody else. Unsolicited is a stranger: when one gets in, everybody can.</source>
        <translation>Gebeten ist, wer von dort hereinkommt, wohin wir gerade etwas gesendet haben: Viele Router lassen niemanden sonst herein. Ungebeten ist ein Fremder: Kommt einer herein, können es alle.</translation>
    </message>
    <message>
        <source>Solicited, unsolicited</source>
        <translation>Gebeten, ungebeten</translation>
    </message>
    <message>
        <source>Some providers have no public address for each customer, and put a second NAT in front of many homes. Opening a port in your own router does not help then: the provider&apos;s does not know of it.</source>
        <translation>Manche Provider haben nicht für jeden Kunden eine öffentliche Adresse und setzen ein zweites NAT vor viele Anschlüsse. Einen Port im eigenen Router zu öffnen hilft dann nicht: Das NAT des Providers weiß nichts davon.</translation>
    </message>
    <message>
        <source>Somebody answered, and it was not the peer, or the connection broke at once.</source>
        <translation>Jemand antwortete, und es war nicht der Peer, oder die Verbindung brach sofort ab.</translation>
    </message>
    <message>
        <source>Somebody at {addr} answered, and it came to nothing: {why}</source>
        <translation>Jemand unter {addr} antwortete, und es wurde nichts daraus: {why}</translation>
    </message>
    <message>
        <source>Somebody came in from the internet</source>
        <translation>Jemand kam aus dem Internet herein</translation>
    </message>
    <message>
        <source>Somebody inside asked the router to open this port.</source>
        <translation>Jemand innen hat den Router gebeten, diesen Port zu öffnen.</translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation>Etwas stimmt nicht: siehe oben.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space   .</source>
        <translation>Leertaste   .</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Start its node</source>
        <translation>Seinen Knoten starten</translation>
    </message>
    <message>
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation>Gestartet als {peer}, lauscht auf {addrs}.</translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
        <translation>Gestartet als {peer}.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop its node</source>
        <translation>Seinen Knoten anhalten</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Stop the program on this host, or start it</source>
        <translation>Das Programm auf diesem Rechner anhalten oder starten</translation>
    </message>
    <message>
        <source>Stopped; every connection of {peer} is closed.</source>
        <translation>Angehalten; jede Verbindung von {peer} ist geschlossen.</translation>
    </message>
    <message>
        <source>Strange SYN</source>
        <translation>Fremdes SYN</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at} or {other}: those who tried did not get in.</source>
        <translation>Fremde können Sie unter {at} oder {other} nicht erreichen: Wer es versuchte, kam nicht herein.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.</source>
        <translation>Fremde können Sie unter {at} nicht erreichen. Ob sie es unter {other} können, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}: those who tried did not get in.</source>
        <translation>Fremde können Sie unter {at} nicht erreichen: Wer es versuchte, kam nicht herein.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you so far. Your router is being asked to open a port.</source>
        <translation>Fremde können Sie bisher nicht erreichen. Ihr Router wird gebeten, einen Port zu öffnen.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: your router shows every destination another port, so there is no address that you could give them.</source>
        <translation>Fremde können Sie nicht erreichen: Ihr Router zeigt jedem Ziel einen anderen Port; es gibt also keine Adresse, die Sie ihnen geben könnten.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only answers to what you sent.</source>
        <translation>Fremde können Sie nicht erreichen: {who} lässt nur Antworten auf das herein, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only those whom you contacted first.</source>
        <translation>Fremde können Sie nicht erreichen: {who} lässt nur die herein, zu denen Sie zuerst Kontakt aufgenommen haben.</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>Stream abgelehnt</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Stun answered</source>
        <translation>STUN hat geantwortet</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>Symmetric,
knows hosts in</source>
        <translation>Symmetrisch,
lässt Bekannte herein</translation>
    </message>
    <message>
        <source>Symmetric,
lets all in</source>
        <translation>Symmetrisch,
lässt alle herein</translation>
    </message>
    <message>
        <source>Symmetric, lets all in</source>
        <translation>Symmetrisch, lässt alle herein</translation>
    </message>
    <message>
        <source>Symmetric, lets known hosts in</source>
        <translation>Symmetrisch, lässt bekannte Rechner herein</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>TCP über IPv4</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP über IPv6</translation>
    </message>
    <message>
        <source>Take back the last change. Ctrl+Z</source>
        <translation>Die letzte Änderung zurücknehmen. Strg+Z</translation>
    </message>
    <message>
        <source>Take it away. Delete key</source>
        <translation>Entfernen. Entf-Taste</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Leitfaden für den Unterricht</translation>
    </message>
    <message>
        <source>Tell me when something changes</source>
        <translation>Mitteilen, wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Tell metrics at</source>
        <translation>Messwerte anbieten unter</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Test others who ask whether they can be reached</source>
        <translation>Andere prüfen, die fragen, ob sie erreichbar sind</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>That is longer than {most} characters.</source>
        <translation>Das ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted, by {who}.</source>
        <translation>Widerlegt, dass andere unter {addr} hereinkommen. Zeuge: {who}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted.</source>
        <translation>Dass andere unter {addr} hereinkommen, wurde widerlegt.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown, by {who}.</source>
        <translation>Gezeigt, dass andere unter {addr} hereinkommen. Zeuge: {who}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown.</source>
        <translation>Dass andere unter {addr} hereinkommen, wurde gezeigt.</translation>
    </message>
    <message>
        <source>The NAT&apos;s mapping is {mapping}, its filtering {filtering}.</source>
        <translation>Die Zuordnung des NAT ist {mapping}, seine Filterung {filtering}.</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation>Der STUN-Server {server} ({transport}) sieht uns unter {addr}: {why}</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
        <translation>Der STUN-Server {server} ({transport}) sagte nichts: {why}</translation>
    </message>
    <message>
        <source>The SYNs did not meet in time.</source>
        <translation>Die SYNs trafen sich nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The address at which another peer sees us. We cannot know it ourselves: the router changes it on the way. Each peer tells it in its identify.

One peer may be wrong, or lie. Natscope believes an address when enough peers in different places agree.</source>
        <translation>Die Adresse, unter der ein anderer Peer uns sieht. Wir selbst können sie nicht kennen: Der Router ändert sie unterwegs. Jeder Peer sagt sie in seinem identify.

Ein einzelner Peer kann sich irren oder lügen. Natscope glaubt eine Adresse, wenn genug Peers an verschiedenen Orten sich einig sind.</translation>
    </message>
    <message>
        <source>The address at which others see us.</source>
        <translation>Die Adresse, unter der andere uns sehen.</translation>
    </message>
    <message>
        <source>The address of ours that it belongs to.</source>
        <translation>Unsere Adresse, zu der sie gehört.</translation>
    </message>
    <message>
        <source>The address of ours that it is the outside of.</source>
        <translation>Unsere Adresse, deren Außenseite sie ist.</translation>
    </message>
    <message>
        <source>The address that it reports.</source>
        <translation>Die Adresse, die er meldet.</translation>
    </message>
    <message>
        <source>The address that the peer dialled to reach us, from its identify.</source>
        <translation>Die Adresse, die der Peer angewählt hat, um uns zu erreichen, aus seinem identify.</translation>
    </message>
    <message>
        <source>The addresses to listen on in the settings are not used this time. {reason}</source>
        <translation>Die Lauschadressen aus den Einstellungen werden diesmal nicht benutzt. {reason}</translation>
    </message>
    <message>
        <source>The answer is always up here, in one sentence, once enough others have said how they see you. “{card}”, below it, tells what it rests on.</source>
        <translation>Die Antwort steht immer hier oben, in einem Satz, sobald genügend andere gesagt haben, wie sie Sie sehen. „{card}“, darunter, sagt, worauf sie beruht.</translation>
    </message>
    <message>
        <source>The file holds the addresses and peer ids of you and of everybody you meet.</source>
        <translation>Die Datei enthält die Adressen und Peer-IDs von Ihnen und von allen, denen Sie begegnen.</translation>
    </message>
    <message>
        <source>The first thing that two libp2p peers do: they tell each other who they are, which program they run, what they can speak, where they listen, and at which address they see the other.</source>
        <translation>Das Erste, was zwei libp2p-Peers tun: Sie sagen einander, wer sie sind, welches Programm sie ausführen, was sie sprechen, wo sie lauschen und unter welcher Adresse sie den anderen sehen.</translation>
    </message>
    <message>
        <source>The lab is an internet inside this program: routers of all kinds, packets that you can follow, and lessons. What a word means is told when you point at it, and in the glossary (Shift+F1).</source>
        <translation>Das Labor ist ein Internet in diesem Programm: Router aller Art, Pakete, denen man folgen kann, und Lektionen. Was ein Wort bedeutet, erfahren Sie, wenn Sie darauf zeigen, und im Glossar (Umschalt+F1).</translation>
    </message>
    <message>
        <source>The lab stands still: it happens when you press Play.</source>
        <translation>Das Labor steht still: Es geschieht, wenn Sie „Abspielen“ drücken.</translation>
    </message>
    <message>
        <source>The lab&apos;s own time since it began</source>
        <translation>Eigene Zeit des Labors seit seinem Beginn</translation>
    </message>
    <message>
        <source>The lane of the picture in which it is.</source>
        <translation>Die Spur des Bildes, in der es steht.</translation>
    </message>
    <message>
        <source>The last round-trip times of the peer as a line, from 0 to the longest.</source>
        <translation>Die letzten Umlaufzeiten des Peers als Linie, von 0 bis zur längsten.</translation>
    </message>
    <message>
        <source>The line exists, but it lets in only those that it has sent to.</source>
        <translation>Die Zeile gibt es, aber sie lässt nur die herein, an die sie gesendet hat.</translation>
    </message>
    <message>
        <source>The line has sent to exactly this address and port before, so it may answer.</source>
        <translation>Die Zeile hat schon an genau diese Adresse und diesen Port gesendet, also darf er antworten.</translation>
    </message>
    <message>
        <source>The line has sent to this address before, so it may answer.</source>
        <translation>Die Zeile hat schon an diese Adresse gesendet, also darf sie antworten.</translation>
    </message>
    <message>
        <source>The local end that the connection arrived at.</source>
        <translation>Das lokale Ende, an dem die Verbindung ankam.</translation>
    </message>
    <message>
        <source>The local end, by the socket&apos;s own name after connecting.</source>
        <translation>Das lokale Ende, wie der Socket selbst es nach dem Verbinden nennt.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: others see us at {new} since then, and saw us at {old} before.</source>
        <translation>Die Zuordnung hat sich um {time} geändert: Andere sehen uns seitdem unter {new}; vorher sahen sie uns unter {old}.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: the public address is the same, the port another. Others see us at {new} since then, and saw us at {old} before.</source>
        <translation>Die Zuordnung hat sich um {time} geändert: Die öffentliche Adresse ist dieselbe, der Port ein anderer. Andere sehen uns seitdem unter {new}; vorher sahen sie uns unter {old}.</translation>
    </message>
    <message>
        <source>The name of a peer: the fingerprint of its public key. Nobody can take the id of somebody else, as each connection begins with a proof of having the key to it.</source>
        <translation>Der Name eines Peers: der Fingerabdruck seines öffentlichen Schlüssels. Niemand kann die ID eines anderen annehmen, denn jede Verbindung beginnt mit dem Beweis, dass man den Schlüssel dazu hat.</translation>
    </message>
    <message>
        <source>The name that a participant chose; part of its peer id where it chose none.</source>
        <translation>Der Name, den ein Teilnehmer gewählt hat; ein Teil seiner Peer-ID, wenn er keinen gewählt hat.</translation>
    </message>
    <message>
        <source>The node has them from its next start on</source>
        <translation>Der Knoten hat sie ab seinem nächsten Start</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>Der Knoten startet.</translation>
    </message>
    <message>
        <source>The node of {host} starts</source>
        <translation>Der Knoten von {host} startet</translation>
    </message>
    <message>
        <source>The node of {host} stops</source>
        <translation>Der Knoten von {host} hält an</translation>
    </message>
    <message>
        <source>The node of {name} has stopped.</source>
        <translation>Der Knoten von {name} hat angehalten.</translation>
    </message>
    <message>
        <source>The node of {name} runs.</source>
        <translation>Der Knoten von {name} läuft.</translation>
    </message>
    <message>
        <source>The node of {name} starts anew.</source>
        <translation>Der Knoten von {name} beginnt neu.</translation>
    </message>
    <message>
        <source>The number of connections appears here, a figure each second.</source>
        <translation>Die Zahl der Verbindungen erscheint hier, jede Sekunde ein Wert.</translation>
    </message>
    <message>
        <source>The observer group. One group has one vote, so that nobody outvotes others alone.</source>
        <translation>Die Beobachtergruppe. Eine Gruppe hat eine Stimme, damit niemand allein die anderen überstimmt.</translation>
    </message>
    <message>
        <source>The other side closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>Die andere Seite hat Verbindung {number} mit {peer} nach {time} geschlossen ({received} herein, {sent} hinaus): {why}</translation>
    </message>
    <message>
        <source>The others agree on where we are, and this peer says something else: it is mistaken, lies, or is reached by another way.</source>
        <translation>Die anderen sind sich einig, wo wir sind, und dieser Peer sagt etwas anderes: Er irrt sich, lügt oder wird auf einem anderen Weg erreicht.</translation>
    </message>
    <message>
        <source>The packet&apos;s number, the same on its whole way, translations included.</source>
        <translation>Die Nummer des Pakets, auf seinem ganzen Weg dieselbe, auch nach Übersetzungen.</translation>
    </message>
    <message>
        <source>The peer answered with its own: {addrs}. There and back took {time}.</source>
        <translation>Der Peer antwortete mit seinen eigenen: {addrs}. Hin und zurück dauerte es {time}.</translation>
    </message>
    <message>
        <source>The peer came after a coordinated hole punch.</source>
        <translation>Der Peer kam nach einem abgesprochenen Hole Punching.</translation>
    </message>
    <message>
        <source>The peer came over a relay.</source>
        <translation>Der Peer kam über ein Relay.</translation>
    </message>
    <message>
        <source>The peer came through a port forward (UPnP, NAT-PMP or by hand).</source>
        <translation>Der Peer kam durch eine Portweiterleitung (UPnP, NAT-PMP oder von Hand).</translation>
    </message>
    <message>
        <source>The peer could be dialled directly: no hole had to be punched.</source>
        <translation>Der Peer ließ sich direkt anwählen: Hole Punching war nicht nötig.</translation>
    </message>
    <message>
        <source>The peer dialled a public address of one of our own interfaces: there is no NAT between.</source>
        <translation>Der Peer hat eine öffentliche Adresse einer unserer eigenen Schnittstellen angewählt: Dazwischen steht kein NAT.</translation>
    </message>
    <message>
        <source>The peer dialled an address at which others see our shared port: our own outbound connections opened that way through the NAT.</source>
        <translation>Der Peer hat eine Adresse angewählt, unter der andere unseren gemeinsamen Port sehen: Unsere eigenen ausgehenden Verbindungen haben diesen Weg durch das NAT geöffnet.</translation>
    </message>
    <message>
        <source>The peer dialled an address of the local network.</source>
        <translation>Der Peer hat eine Adresse des lokalen Netzes angewählt.</translation>
    </message>
    <message>
        <source>The peer does not speak DCUtR.</source>
        <translation>Der Peer spricht DCUtR nicht.</translation>
    </message>
    <message>
        <source>The peer has not told yet which address it dialled, or what it told is of no use.</source>
        <translation>Der Peer hat noch nicht gesagt, welche Adresse er angewählt hat, oder was er sagte, nützt nichts.</translation>
    </message>
    <message>
        <source>The peer id in the announcement; proved only once there is a connection.</source>
        <translation>Die Peer-ID in der Ankündigung; bewiesen erst, wenn es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>The peer runs on this machine and came over loopback.</source>
        <translation>Der Peer läuft auf diesem Rechner und kam über Loopback.</translation>
    </message>
    <message>
        <source>The peer that reports the address.</source>
        <translation>Der Peer, der die Adresse meldet.</translation>
    </message>
    <message>
        <source>The peer told us, over the relay, where its shared port is seen: {addrs}.</source>
        <translation>Der Peer sagte uns über das Relay, wo sein gemeinsamer Port gesehen wird: {addrs}.</translation>
    </message>
    <message>
        <source>The peer&apos;s NAT takes another port for each destination: we knocked at the one that others had seen, and our NAT did not let the peer in from another.</source>
        <translation>Das NAT des Peers nimmt für jedes Ziel einen anderen Port: Wir klopften an dem, den andere gesehen hatten, und unser NAT ließ den Peer von einem anderen nicht herein.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation>Das SYN des Peers kam an unserem Lauscher herein.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation>Das SYN des Peers kam herein.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN reached us: nothing stands before this computer.</source>
        <translation>Das SYN des Peers erreichte uns: Vor diesem Rechner steht nichts.</translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
        <translation>Das Ende der Verbindung beim Peer.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>Das Bild ist in {path}.</translation>
    </message>
    <message>
        <source>The picture was not saved: {why}</source>
        <translation>Das Bild wurde nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>The port on which Natscope listens for others, and from which it also dials. Dialling makes the router open a mapping for that port: with luck others can come in by it.

A connection that leaves from any other port opens the wrong door.</source>
        <translation>Der Port, auf dem Natscope auf andere lauscht und von dem es auch anwählt. Durch das Anwählen öffnet der Router eine Zuordnung für diesen Port: Mit Glück kommen andere darüber herein.

Eine Verbindung, die von einem anderen Port ausgeht, öffnet die falsche Tür.</translation>
    </message>
    <message>
        <source>The public address is this computer&apos;s own. No router translates it.</source>
        <translation>Die öffentliche Adresse gehört diesem Rechner selbst. Kein Router übersetzt sie.</translation>
    </message>
    <message>
        <source>The recording {path} ended: it is full.</source>
        <translation>Die Aufzeichnung {path} ist beendet: Sie ist voll.</translation>
    </message>
    <message>
        <source>The relay carries only so much, for so long: it is there to meet, and not to stay.</source>
        <translation>Das Relay trägt nur so viel und nur so lange: Es ist zum Treffen da, nicht zum Bleiben.</translation>
    </message>
    <message>
        <source>The relay {peer} gave us no place: {why}</source>
        <translation>Das Relay {peer} gab uns keinen Platz: {why}</translation>
    </message>
    <message>
        <source>The relay {peer} keeps a place for us: others can meet us there.</source>
        <translation>Das Relay {peer} hält uns einen Platz frei: Andere können uns dort treffen.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and cannot be moved away ({problem}); what is noted of peers is not kept this time.</source>
        <translation>Die gemerkten Peers in {path} sind beschädigt ({why}) und lassen sich nicht beiseitelegen ({problem}); was zu Peers notiert wird, bleibt diesmal nicht erhalten.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and not used.</source>
        <translation>Die gemerkten Peers in {path} sind beschädigt ({why}) und werden nicht benutzt.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} cannot be read ({why}); what is noted of peers is not kept this time.</source>
        <translation>Die gemerkten Peers in {path} lassen sich nicht lesen ({why}); was zu Peers notiert wird, bleibt diesmal nicht erhalten.</translation>
    </message>
    <message>
        <source>The remembered peers were damaged ({why}). They are kept as {aside}; nobody is banned and there is no favourite now.</source>
        <translation>Die gemerkten Peers waren beschädigt ({why}). Sie liegen jetzt als {aside}; niemand ist gesperrt, und es gibt jetzt keinen Favoriten.</translation>
    </message>
    <message>
        <source>The router opened no port for us: {why}</source>
        <translation>Der Router hat uns keinen Port geöffnet: {why}</translation>
    </message>
    <message>
        <source>The router says that its address outside is {said}, but others see {seen}: there is a second NAT, the provider&apos;s.</source>
        <translation>Der Router sagt, seine Adresse außen sei {said}, aber andere sehen {seen}: Es gibt ein zweites NAT, das des Providers.</translation>
    </message>
    <message>
        <source>The router tries to give a connection the same port number outside as it has inside. It is handy, and no promise: when two computers want the same port, one gets another.</source>
        <translation>Der Router versucht, einer Verbindung außen dieselbe Portnummer zu geben wie innen. Das ist praktisch, aber kein Versprechen: Wollen zwei Rechner denselben Port, bekommt einer einen anderen.</translation>
    </message>
    <message>
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation>Der Router {gateway} hat {addr} für uns geöffnet ({protocol}).</translation>
    </message>
    <message>
        <source>The router&apos;s own address outside is {seen}, as observed: one NAT.</source>
        <translation>Die eigene Außenadresse des Routers ist {seen}, wie beobachtet: ein NAT.</translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
        <translation>Die Regel, nach der ein Router es durchließ oder aufhielt.</translation>
    </message>
    <message>
        <source>The same pages as those of the real node</source>
        <translation>Dieselben Seiten wie die des echten Knotens</translation>
    </message>
    <message>
        <source>The same, and a program inside may ask it to open a port.</source>
        <translation>Dasselbe, und ein Programm innen darf ihn bitten, einen Port zu öffnen.</translation>
    </message>
    <message>
        <source>The setting {name} is not used. {sentence}</source>
        <translation>Die Einstellung {name} wird nicht benutzt. {sentence}</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>Die Einstellungen liegen in {file}.</translation>
    </message>
    <message>
        <source>The settings of {file} are kept. The node has them from the next start of Natscope on.</source>
        <translation>Die Einstellungen aus {file} sind behalten. Der Knoten hat sie ab dem nächsten Start von Natscope.</translation>
    </message>
    <message>
        <source>The system may refuse a port below {port}.</source>
        <translation>Einen Port unter {port} verweigert das System vielleicht.</translation>
    </message>
    <message>
        <source>The timeline as a table, to read and to copy</source>
        <translation>Die Zeitachse als Tabelle, zum Lesen und Kopieren</translation>
    </message>
    <message>
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation>Der übliche: für jedes Programm innen ein eigener Port, nur Antworten.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>The whole multiaddr, as in the QR code</source>
        <translation>Die ganze Multiaddr, wie im QR-Code</translation>
    </message>
    <message>
        <source>The word in the picture.</source>
        <translation>Das Wort im Bild.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Seine</translation>
    </message>
    <message>
        <source>There and back, the median of the last pings.</source>
        <translation>Hin und zurück, der Median der letzten Pings.</translation>
    </message>
    <message>
        <source>There are no metrics this time. {reason}</source>
        <translation>Diesmal gibt es keine Messwerte. {reason}</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Adresse.</translation>
    </message>
    <message>
        <source>There is no address to give to others yet</source>
        <translation>Noch gibt es keine Adresse, die Sie anderen geben könnten</translation>
    </message>
    <message>
        <source>There is no address yet that others could dial.</source>
        <translation>Noch gibt es keine Adresse, die andere anwählen könnten.</translation>
    </message>
    <message>
        <source>There is no node: this is a recording.</source>
        <translation>Es gibt keinen Knoten: Dies ist eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
        <translation>Das sind keine Einstellungen, die diese Version von Natscope geschrieben hat.</translation>
    </message>
    <message>
        <source>They type it on their Workshop page, or point a camera at the code and paste its text.</source>
        <translation>Sie tippen sie auf ihrer Seite „Workshop“ ein, oder sie richten eine Kamera auf den Code und fügen seinen Text ein.</translation>
    </message>
    <message>
        <source>This NAT does not turn round what comes from inside to its own address.</source>
        <translation>Dieses NAT dreht nicht um, was von innen an seine eigene Adresse kommt.</translation>
    </message>
    <message>
        <source>This computer listens on no private address that a router would translate.</source>
        <translation>Dieser Computer lauscht auf keiner privaten Adresse, die ein Router übersetzen würde.</translation>
    </message>
    <message>
        <source>This computer slept, and may be elsewhere now: everything is looked at anew.</source>
        <translation>Dieser Rechner hat geschlafen und ist jetzt vielleicht anderswo: Alles wird neu untersucht.</translation>
    </message>
    <message>
        <source>This computer takes part, and dials nobody for others.</source>
        <translation>Dieser Rechner nimmt teil und wählt niemanden für andere an.</translation>
    </message>
    <message>
        <source>This computer&apos;s own public address; a firewall may stand before it.</source>
        <translation>Die eigene öffentliche Adresse dieses Rechners; vielleicht steht eine Firewall davor.</translation>
    </message>
    <message>
        <source>This connection left from a port of its own.</source>
        <translation>Diese Verbindung ging von einem eigenen Port aus.</translation>
    </message>
    <message>
        <source>This connection left from the shared port, the one that we listen on.</source>
        <translation>Diese Verbindung ging vom gemeinsamen Port aus, dem, auf dem wir lauschen.</translation>
    </message>
    <message>
        <source>This file is damaged: a value in it is not a text.</source>
        <translation>Diese Datei ist beschädigt: Ein Wert darin ist kein Text.</translation>
    </message>
    <message>
        <source>This file is of another version: there is no setting {name}.</source>
        <translation>Diese Datei stammt von einer anderen Version: Es gibt keine Einstellung {name}.</translation>
    </message>
    <message>
        <source>This is a demo or a recording: what is chosen here holds until it is closed. How your own node runs is set in Natscope&apos;s own window.</source>
        <translation>Dies ist eine Demo oder eine Aufnahme: Was hier gewählt wird, gilt, bis sie geschlossen wird. Wie Ihr eigener Knoten läuft, wird in Natscopes eigenem Fenster eingestellt.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside a program, and nobody&apos;s real network.</source>
        <translation>Dies ist eine Demo: ein kleines Internet in einem Programm und niemandes wirkliches Netz.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside this program. Nothing leaves this computer.</source>
        <translation>Dies ist eine Demo: ein kleines Internet im Programm. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Dies ist eine Aufnahme</translation>
    </message>
    <message>
        <source>This is a recording: there is no node that could dial.</source>
        <translation>Dies ist eine Aufzeichnung: Es gibt keinen Knoten, der anwählen könnte.</translation>
    </message>
    <message>
        <source>This is no file of settings: it is not JSON.</source>
        <translation>Das ist keine Datei mit Einstellungen: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence along. Packages of Natscope hold them all.</source>
        <translation>Dieser Bestandteil bringt keinen Lizenztext mit. Die Pakete von Natscope enthalten sie alle.</translation>
    </message>
    <message>
        <source>This step could not be played: {error}.</source>
        <translation>Dieser Schritt ließ sich nicht abspielen: {error}.</translation>
    </message>
    <message>
        <source>This try ended here. {why}</source>
        <translation>Dieser Versuch endete hier. {why}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>Über ein Relay</translation>
    </message>
    <message>
        <source>Through a relay: anybody can meet you there.</source>
        <translation>Über ein Relay: Dort kann jeder Sie treffen.</translation>
    </message>
    <message>
        <source>Through relay</source>
        <translation>Über Relay</translation>
    </message>
    <message>
        <source>Through the relay {relay}.</source>
        <translation>Über das Relay {relay}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time and traffic</source>
        <translation>Zeit und Datenverkehr</translation>
    </message>
    <message>
        <source>Time from a raw connection to an encrypted, multiplexed one.</source>
        <translation>Zeit von der rohen zur verschlüsselten Verbindung mit mehreren Streams.</translation>
    </message>
    <message>
        <source>Time shown at once</source>
        <translation>Auf einmal gezeigte Zeit</translation>
    </message>
    <message>
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation>Zeit, seit die Verbindung offen ist. Exportiert wird der Zeitpunkt, zu dem sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Zur Einladung</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Told unasked</source>
        <translation>Ungefragt mitgeteilt</translation>
    </message>
    <message>
        <source>Too few others see us from where this peer does.</source>
        <translation>Zu wenige andere sehen uns von dort, wo dieser Peer es tut.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Traffic appears here, a figure each second.</source>
        <translation>Der Datenverkehr erscheint hier, jede Sekunde ein Wert.</translation>
    </message>
    <message>
        <source>Traffic, round-trip times, and when the mapping changed</source>
        <translation>Datenverkehr, Umlaufzeiten, und wann sich die Zuordnung geändert hat</translation>
    </message>
    <message>
        <source>Tried last: {addr}.</source>
        <translation>Zuletzt versucht: {addr}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Try it without any network</source>
        <translation>Ganz ohne Netz ausprobieren</translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation>Eine direkte Verbindung mit denen versuchen, die wir bei einem Relay treffen.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation>Versuch {number}, {time}</translation>
    </message>
    <message>
        <source>Turns round what comes from inside (hairpin)</source>
        <translation>Dreht um, was von innen kommt (Haarnadel)</translation>
    </message>
    <message>
        <source>Two computers behind one router that talk by its public address: the router has to turn the packets round. Many cannot, so that an address which works from everywhere else does not work at home.</source>
        <translation>Zwei Rechner hinter einem Router, die über dessen öffentliche Adresse sprechen: Der Router muss die Pakete umdrehen. Viele können es nicht, und dann geht eine Adresse, die von überall sonst geht, zu Hause nicht.</translation>
    </message>
    <message>
        <source>Two peers behind routers agree over a relay on a moment, and both dial at that moment. Each one&apos;s packet opens its own router for the other&apos;s: the two connections meet as one, and it is direct.

It works where at least one side&apos;s port can be foretold.</source>
        <translation>Zwei Peers hinter Routern verabreden über ein Relay einen Augenblick, und beide wählen dann an. Das Paket eines jeden öffnet den eigenen Router für das des anderen: Die zwei Verbindungen treffen sich als eine, und die ist direkt.

Es geht, wenn sich auf mindestens einer Seite der Port vorhersagen lässt.</translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation>Zwei Peers müssen sagen, unter welcher Adresse sie Sie sehen.</translation>
    </message>
    <message>
        <source>Type the address that was read out, or paste the text of the QR code; Enter connects.</source>
        <translation>Tippen Sie die vorgelesene Adresse ein, oder fügen Sie den Text des QR-Codes ein; die Eingabetaste verbindet.</translation>
    </message>
    <message>
        <source>UDP addresses cannot be dialled yet, only TCP</source>
        <translation>UDP-Adressen lassen sich noch nicht anwählen, nur TCP</translation>
    </message>
    <message>
        <source>UDP port {port} is taken</source>
        <translation>UDP-Port {port} ist belegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unix sockets are not spoken, only TCP</source>
        <translation>Unix-Sockets werden nicht gesprochen, nur TCP</translation>
    </message>
    <message>
        <source>Unsolicited SYN</source>
        <translation>Ungebetenes SYN</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Urteil geändert</translation>
    </message>
    <message>
        <source>Verdict. {words}</source>
        <translation>Urteil. {words}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
        <translation>Der Peer hat sich noch nicht identifiziert.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>We answered with our own: {addrs}.</source>
        <translation>Wir antworteten mit unseren eigenen: {addrs}.</translation>
    </message>
    <message>
        <source>We are {peer}</source>
        <translation>Wir sind {peer}</translation>
    </message>
    <message>
        <source>We came in at the peer&apos;s from a port that it had not been told of: its NAT lets in whom it has sent to. It takes us for a stranger there, so we had to ask first.</source>
        <translation>Wir kamen beim Peer herein, von einem Port, den ihm niemand genannt hatte: Sein NAT lässt herein, an wen es gesendet hat. Dort hält es uns für einen Fremden, also mussten wir erst fragen.</translation>
    </message>
    <message>
        <source>We closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>Wir haben Verbindung {number} mit {peer} nach {time} geschlossen ({received} herein, {sent} hinaus): {why}</translation>
    </message>
    <message>
        <source>We dial them back then (AutoNAT).</source>
        <translation>Wir wählen sie dann zurück (AutoNAT).</translation>
    </message>
    <message>
        <source>We had contacted exactly that address and port before.</source>
        <translation>Wir hatten mit genau dieser Adresse und diesem Port vorher Kontakt.</translation>
    </message>
    <message>
        <source>We had contacted that IP address before, on another port.</source>
        <translation>Wir hatten mit dieser IP-Adresse vorher Kontakt, an einem anderen Port.</translation>
    </message>
    <message>
        <source>We had not contacted that address before: it came uninvited.</source>
        <translation>Wir hatten mit dieser Adresse vorher keinen Kontakt: Es kam ungebeten.</translation>
    </message>
    <message>
        <source>We have not dialled anybody yet</source>
        <translation>Wir haben noch niemanden angewählt</translation>
    </message>
    <message>
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation>Wir sagten dem Peer über das Relay, wo unser gemeinsamer Port gesehen wird: {addrs}.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>WebRTC is not spoken, only TCP</source>
        <translation>WebRTC wird nicht gesprochen, nur TCP</translation>
    </message>
    <message>
        <source>WebSocket is not spoken, only plain TCP</source>
        <translation>WebSocket wird nicht gesprochen, nur einfaches TCP</translation>
    </message>
    <message>
        <source>WebTransport is not spoken, only TCP</source>
        <translation>WebTransport wird nicht gesprochen, nur TCP</translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation>Bekannte Rechner, bei denen man anfängt, andere zu treffen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What STUN servers say</source>
        <translation>Was STUN-Server sagen</translation>
    </message>
    <message>
        <source>What a STUN server says, beside your peers</source>
        <translation>Was ein STUN-Server sagt, neben Ihren Peers</translation>
    </message>
    <message>
        <source>What a home router does so that all devices at home can share one public address. To each connection that goes out it gives a port of its public address, and remembers whose it is.

Others on the internet see the router&apos;s address and that port, never the one of your computer. What comes in without being expected has no owner, and is thrown away.</source>
        <translation>Was ein Heimrouter tut, damit alle Geräte zu Hause sich eine öffentliche Adresse teilen können. Jeder Verbindung, die hinausgeht, gibt er einen Port seiner öffentlichen Adresse und merkt sich, wem sie gehört.

Andere im Internet sehen die Adresse des Routers und diesen Port, nie die Ihres Rechners. Was unerwartet hereinkommt, gehört niemandem und wird weggeworfen.</translation>
    </message>
    <message>
        <source>What a wildcard stands for.</source>
        <translation>Wofür ein Platzhalter steht.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of observed addresses</source>
        <translation>Was aus beobachteten Adressen wurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>What came of it stands beside the button.</source>
        <translation>Was dabei herauskam, steht neben dem Knopf.</translation>
    </message>
    <message>
        <source>What can be done with the selected peers</source>
        <translation>Was sich mit den ausgewählten Peers tun lässt</translation>
    </message>
    <message>
        <source>What follows from the observed addresses</source>
        <translation>Was aus den beobachteten Adressen folgt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation>Was geschieht, in Worten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is open is closed at once. A banned peer is not let in and not dialled, also after the next start, until you allow it again.</source>
        <translation>Was offen ist, wird sofort geschlossen. Ein gesperrter Peer wird weder hereingelassen noch angewählt, auch nach dem nächsten Start, bis Sie ihn wieder zulassen.</translation>
    </message>
    <message>
        <source>What is shown was recorded earlier. It is not the present.</source>
        <translation>Was gezeigt wird, wurde früher aufgenommen. Es ist nicht die Gegenwart.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Was er angibt</translation>
    </message>
    <message>
        <source>What it does: {kind}</source>
        <translation>Was er tut: {kind}</translation>
    </message>
    <message>
        <source>What it let through or kept out last</source>
        <translation>Was er zuletzt durchließ oder aufhielt</translation>
    </message>
    <message>
        <source>What kind of packet it is; “mapping” is a change of a NAT&apos;s table.</source>
        <translation>Was für ein Paket es ist; „Zuordnung“ ist eine Änderung in der Tabelle eines NAT.</translation>
    </message>
    <message>
        <source>What others can type</source>
        <translation>Was andere eintippen können</translation>
    </message>
    <message>
        <source>What stands for it outside: this is where others see it.</source>
        <translation>Was außen dafür steht: Dort sehen es andere.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What the peer calls its program. It can say what it likes.</source>
        <translation>Wie der Peer sein Programm nennt. Er kann sagen, was er will.</translation>
    </message>
    <message>
        <source>What the peer says of itself</source>
        <translation>Was der Peer über sich sagt</translation>
    </message>
    <message>
        <source>What the verdict rests on. Ctrl+E</source>
        <translation>Worauf das Urteil beruht. Strg+E</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>What to expect: your NAT against the peer&apos;s</source>
        <translation>Was zu erwarten ist: Ihr NAT gegen das des Peers</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Was auf den nächsten Start wartet</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>What went between you, the relay and the peer, and when</source>
        <translation>Was zwischen Ihnen, dem Relay und dem Peer ging, und wann</translation>
    </message>
    <message>
        <source>What went over it in both directions in the last minute, as a line.</source>
        <translation>Was in der letzten Minute in beiden Richtungen darüber ging, als Linie.</translation>
    </message>
    <message>
        <source>What you noted on it.</source>
        <translation>Was Sie zu ihm notiert haben.</translation>
    </message>
    <message>
        <source>What you say of yourself</source>
        <translation>Was Sie über sich sagen</translation>
    </message>
    <message>
        <source>What your router does (NAT report card)</source>
        <translation>Was Ihr Router tut (NAT-Zeugnis)</translation>
    </message>
    <message>
        <source>What your router does (NAT)</source>
        <translation>Was Ihr Router tut (NAT)</translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
        <translation>Was {peer} versuchte:</translation>
    </message>
    <message>
        <source>What {source} sends to {target} belongs to no connection that is known here.</source>
        <translation>Was {source} an {target} sendet, gehört zu keiner hier bekannten Verbindung.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a connection with it began or ended.</source>
        <translation>Wann eine Verbindung mit ihm begann oder endete.</translation>
    </message>
    <message>
        <source>When a peer and you meet at a relay, both try to get a direct connection through their routers; each try appears here, step by step. Dial an address with /p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the Overview once a relay keeps a place for you.</source>
        <translation>Wenn Sie und ein Peer sich bei einem Relay treffen, versuchen beide eine direkte Verbindung durch ihre Router; jeder Versuch erscheint hier, Schritt für Schritt. Wählen Sie eine Adresse mit /p2p-circuit darin an (Strg+L), oder geben Sie jemandem Ihre: Sie steht auf der Übersicht, sobald ein Relay Ihnen einen Platz freihält.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Wann es begann.</translation>
    </message>
    <message>
        <source>When it goes unless it is used, in lab time.</source>
        <translation>Wann sie verfällt, wenn sie nicht benutzt wird, in Laborzeit.</translation>
    </message>
    <message>
        <source>When it was met for the first time, as far as this program remembers.</source>
        <translation>Wann er zum ersten Mal getroffen wurde, soweit dieses Programm sich erinnert.</translation>
    </message>
    <message>
        <source>When it was noticed.</source>
        <translation>Wann es bemerkt wurde.</translation>
    </message>
    <message>
        <source>When it was, or began.</source>
        <translation>Wann es war oder begann.</translation>
    </message>
    <message>
        <source>When somebody in the room asks who can dial whom, this computer tries to connect to each of the others, and tells everybody what came of it.</source>
        <translation>Wenn jemand im Raum fragt, wer wen anwählen kann, versucht dieser Rechner, sich mit jedem der anderen zu verbinden, und sagt allen, was dabei herauskam.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it arrived, was refused, or is going to.</source>
        <translation>Wo es ankam, aufgehalten wurde oder hingeht.</translation>
    </message>
    <message>
        <source>Where it can be dialled ({number})</source>
        <translation>Wo er sich anwählen lässt ({number})</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where it is connected from, or where it was reached before.</source>
        <translation>Von wo er verbunden ist oder wo er früher erreicht wurde.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo gelauscht wird</translation>
    </message>
    <message>
        <source>Where it says that it can be dialled</source>
        <translation>Wo er sich nach eigener Aussage anwählen lässt</translation>
    </message>
    <message>
        <source>Where others see us</source>
        <translation>Wo andere uns sehen</translation>
    </message>
    <message>
        <source>Where the two of us met.</source>
        <translation>Wo wir zwei uns trafen.</translation>
    </message>
    <message>
        <source>Where we listen</source>
        <translation>Wo wir lauschen</translation>
    </message>
    <message>
        <source>Whether a relay stands between the two ends, and carries only so much for so long.</source>
        <translation>Ob zwischen den beiden Enden ein Relay steht, das nur so viel und nur so lange trägt.</translation>
    </message>
    <message>
        <source>Whether others get in at {addr} is no longer known.</source>
        <translation>Ob andere unter {addr} hereinkommen, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Whether there is a direct connection now.</source>
        <translation>Ob es jetzt eine direkte Verbindung gibt.</translation>
    </message>
    <message>
        <source>Which row is yours is not known yet: it takes a few peers to tell.</source>
        <translation>Welche Zeile Ihre ist, ist noch nicht bekannt: Dazu braucht es einige Peers.</translation>
    </message>
    <message>
        <source>Which try is drawn</source>
        <translation>Welcher Versuch gezeichnet ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
        <translation>Wer am gemeinsamen Port hereinkam</translation>
    </message>
    <message>
        <source>Who came in through your router?</source>
        <translation>Wer kam durch Ihren Router herein?</translation>
    </message>
    <message>
        <source>Who can dial whom</source>
        <translation>Wer wen anwählen kann</translation>
    </message>
    <message>
        <source>Who can dial whom appears here once you take part</source>
        <translation>Wer wen anwählen kann, erscheint hier, sobald Sie teilnehmen</translation>
    </message>
    <message>
        <source>Who can dial whom: rows dial, columns are dialled</source>
        <translation>Wer wen anwählen kann: Zeilen wählen an, Spalten werden angewählt</translation>
    </message>
    <message>
        <source>Who dialled whom through the relay. Whoever was dialled there begins the punch.</source>
        <translation>Wer wen über das Relay angewählt hat. Wer dort angewählt wurde, beginnt das Hole Punching.</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>Who is connected, and how</source>
        <translation>Wer verbunden ist, und wie</translation>
    </message>
    <message>
        <source>Who may come in by this line, by the router&apos;s filtering.</source>
        <translation>Wer nach der Filterung des Routers über diese Zeile hereinkommen darf.</translation>
    </message>
    <message>
        <source>Who opened the connection: inbound, the peer did; outbound, we did.</source>
        <translation>Wer die Verbindung geöffnet hat: bei eingehend der Peer, bei ausgehend wir.</translation>
    </message>
    <message>
        <source>Who reports which address appears here, a line for each peer.</source>
        <translation>Wer welche Adresse meldet, erscheint hier, eine Zeile für jeden Peer.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Who said {addr}</source>
        <translation>Wer {addr} gesagt hat</translation>
    </message>
    <message>
        <source>Who says how others see us</source>
        <translation>Wer sagt, wie andere uns sehen</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Who was asked to come in (AutoNAT)</source>
        <translation>Wer gebeten wurde hereinzukommen (AutoNAT)</translation>
    </message>
    <message>
        <source>Who was met, is kept, or is banned</source>
        <translation>Wen man traf, wer behalten und wer gesperrt ist</translation>
    </message>
    <message>
        <source>Whoever knocks in vain hears nothing.</source>
        <translation>Wer vergeblich klopft, hört nichts.</translation>
    </message>
    <message>
        <source>Whoever knocks in vain is told so at once.</source>
        <translation>Wer vergeblich klopft, erfährt es sofort.</translation>
    </message>
    <message>
        <source>Whoever knows a port that is open outside may come in, strangers too.</source>
        <translation>Wer einen Port kennt, der außen offen ist, darf herein, auch Fremde.</translation>
    </message>
    <message>
        <source>Whoever sent it hears nothing.</source>
        <translation>Wer es gesendet hat, hört nichts.</translation>
    </message>
    <message>
        <source>Whom it has sent to, the latest first: the filter looks at these.</source>
        <translation>An wen sie gesendet hat, der letzte zuerst: Darauf sieht der Filter.</translation>
    </message>
    <message>
        <source>Whom the router lets in on a port that it has opened.

Endpoint-independent: everybody. Address-dependent: only computers that you have sent something to. Address-and-port-dependent: only exactly the programs that you have sent something to. Most home routers are of the last kind.</source>
        <translation>Wen der Router an einem Port hereinlässt, den er geöffnet hat.

Endpunktunabhängig: alle. Adressabhängig: nur Rechner, an die Sie etwas gesendet haben. Adress- und portabhängig: nur genau die Programme, an die Sie etwas gesendet haben. Die meisten Heimrouter sind von der letzten Art.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why Natscope says so</source>
        <translation>Warum Natscope das sagt</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not</source>
        <translation>Warum es ging, oder warum nicht</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not.</source>
        <translation>Warum es ging, oder warum nicht.</translation>
    </message>
    <message>
        <source>Why not (yet)</source>
        <translation>Warum (noch) nicht</translation>
    </message>
    <message>
        <source>Why not the shared port</source>
        <translation>Warum nicht der gemeinsame Port</translation>
    </message>
    <message>
        <source>Why reuse is not active, or who else is there.</source>
        <translation>Warum die Wiederverwendung nicht aktiv ist, oder wer sonst noch da ist.</translation>
    </message>
    <message>
        <source>Why the address is not believed, or not yet.</source>
        <translation>Warum die Adresse nicht geglaubt wird, oder noch nicht.</translation>
    </message>
    <message>
        <source>Windows has no safe way for a dial to share a listening port</source>
        <translation>Windows hat keinen sicheren Weg, beim Anwählen einen Lauschport mitzubenutzen</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Mit wem.</translation>
    </message>
    <message>
        <source>Within limits: few, briefly, and little.</source>
        <translation>In Grenzen: wenige, kurz und nicht viel.</translation>
    </message>
    <message>
        <source>Without IP addresses and peer ids: names stand for them</source>
        <translation>Ohne IP-Adressen und Peer-IDs: Namen stehen dafür</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation>Die behaltenen Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, inbound connections arrive on the shared port: {who} came in, and we had never contacted it.</source>
        <translation>Ja, eingehende Verbindungen kommen am gemeinsamen Port an: {who} kam herein, und wir hatten nie Kontakt.</translation>
    </message>
    <message>
        <source>Yes, {way}, but so far only peers that we had contacted before: {who} came in.</source>
        <translation>Ja, {way}, aber bisher nur Peers, mit denen wir schon Kontakt hatten: {who} kam herein.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are a relay for others</source>
        <translation>Sie sind für andere ein Relay</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;note on {peer}</source>
        <translation>Ihre &amp;Notiz zu {peer}</translation>
    </message>
    <message>
        <source>Your NAT at the left, the peer&apos;s above. {mine}</source>
        <translation>Links Ihr NAT, oben das des Peers. {mine}</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Ihre Adressen</translation>
    </message>
    <message>
        <source>Your connections leave by several public IP addresses, and others may try the wrong one.</source>
        <translation>Ihre Verbindungen gehen über mehrere öffentliche IP-Adressen hinaus, und andere versuchen vielleicht die falsche.</translation>
    </message>
    <message>
        <source>Your invitation appears here once you take part</source>
        <translation>Ihre Einladung erscheint hier, sobald Sie teilnehmen</translation>
    </message>
    <message>
        <source>Your name in the room</source>
        <translation>Ihr Name im Raum</translation>
    </message>
    <message>
        <source>Your name, for the others</source>
        <translation>Ihr Name, für die anderen</translation>
    </message>
    <message>
        <source>Your peers</source>
        <translation>Ihre Peers</translation>
    </message>
    <message>
        <source>Your provider translates once more: opening a port in your router is not enough.</source>
        <translation>Ihr Provider übersetzt noch einmal: Einen Port im eigenen Router zu öffnen genügt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Your row is one of {n} marked one: filtering is not known.</source>
        <comment>Your row is one of {n} marked ones: filtering is not known.</comment>
        <translation>
            <numerusform>{n} Zeile ist markiert, und es ist Ihre: Die Filterung ist nicht bekannt.</numerusform>
            <numerusform>Ihre Zeile ist eine von {n} markierten: Die Filterung ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your row: {name}.</source>
        <translation>Ihre Zeile: {name}.</translation>
    </message>
    <message>
        <source>a connection between the shared port and that address exists already, or has just been closed</source>
        <translation>eine Verbindung zwischen dem gemeinsamen Port und dieser Adresse gibt es schon, oder sie wurde eben erst geschlossen</translation>
    </message>
    <message>
        <source>a dial-back leaves from a port of its own</source>
        <translation>eine Rückwahl geht von einem eigenen Port aus</translation>
    </message>
    <message>
        <source>a direct connection is there</source>
        <translation>eine direkte Verbindung besteht</translation>
    </message>
    <message>
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
        <translation>die Adresse eines Favoriten muss mit seiner Peer-ID enden: /p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>a firewall of this machine forbids it</source>
        <translation>eine Firewall dieses Rechners verbietet es</translation>
    </message>
    <message>
        <source>a hole can be punched</source>
        <translation>Hole Punching ist möglich</translation>
    </message>
    <message>
        <source>a host that we had contacted</source>
        <translation>ein Rechner, mit dem wir Kontakt hatten</translation>
    </message>
    <message>
        <source>a host that we had contacted came in; a stranger&apos;s coming would prove more</source>
        <translation>ein Rechner, mit dem wir Kontakt hatten, kam herein; ein Fremder würde mehr beweisen</translation>
    </message>
    <message>
        <source>a host that we had never contacted</source>
        <translation>ein Rechner, mit dem wir nie Kontakt hatten</translation>
    </message>
    <message>
        <source>a host that we had never contacted came in</source>
        <translation>ein Rechner, mit dem wir nie Kontakt hatten, kam herein</translation>
    </message>
    <message>
        <source>a link-local address: the peer is on our own network</source>
        <translation>eine Link-local-Adresse: der Peer ist in unserem eigenen Netz</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of more than {most}</source>
        <translation>eine Liste mit mehr als {most}</translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
        <translation>ein Treffpunkt (Rendezvous)</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is no STUN server&apos;s</source>
        <translation>ein Name mit mehr als {most} Zeichen gehört keinem STUN-Server</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is too long: {name}</source>
        <translation>ein Name mit mehr als {most} Zeichen ist zu lang: {name}</translation>
    </message>
    <message>
        <source>a name, looked up when it is dialled</source>
        <translation>ein Name, der beim Anwählen nachgeschlagen wird</translation>
    </message>
    <message>
        <source>a new connection came to be</source>
        <translation>eine neue Verbindung entstand</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>eine Zahl, die nicht so groß ist</translation>
    </message>
    <message>
        <source>a packet of its own, without a connection</source>
        <translation>ein einzelnes Paket, ohne Verbindung</translation>
    </message>
    <message>
        <source>a peer id alone is written /p2p/{peer}</source>
        <translation>eine Peer-ID allein schreibt man /p2p/{peer}</translation>
    </message>
    <message>
        <source>a ping came back with other bytes than it went</source>
        <translation>ein Ping kam mit anderen Bytes zurück, als er hinausging</translation>
    </message>
    <message>
        <source>a private address: the peer is on our own network</source>
        <translation>eine private Adresse: der Peer ist in unserem eigenen Netz</translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation>ein Programm, das er nicht nennt</translation>
    </message>
    <message>
        <source>a program of another user (id {user})</source>
        <translation>ein Programm eines anderen Benutzers (ID {user})</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text of more than {most} characters</source>
        <translation>ein Text mit mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>ein Wort oder zwei</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address and port dependent</source>
        <translation>adress- und portabhängig</translation>
    </message>
    <message>
        <source>address contacted before</source>
        <translation>Adresse bekannt</translation>
    </message>
    <message>
        <source>address dependent</source>
        <translation>adressabhängig</translation>
    </message>
    <message>
        <source>address-and-port-dependent</source>
        <translation>adress- und portabhängig</translation>
    </message>
    <message>
        <source>address-and-port-dependent filtering</source>
        <translation>adress- und portabhängige Filterung</translation>
    </message>
    <message>
        <source>address-dependent</source>
        <translation>adressabhängig</translation>
    </message>
    <message>
        <source>address-dependent filtering</source>
        <translation>adressabhängige Filterung</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at})</source>
        <comment>agrees with what {n} peers observe ({at})</comment>
        <translation>
            <numerusform>stimmt mit dem überein, was ein Peer beobachtet ({at})</numerusform>
            <numerusform>stimmt mit dem überein, was {n} Peers beobachten ({at})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port</source>
        <comment>agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port</comment>
        <translation>
            <numerusform>stimmt mit dem überein, was ein Peer über TCP beobachtet ({at}): UDP geht vom selben Port hinaus</numerusform>
            <numerusform>stimmt mit dem überein, was {n} Peers über TCP beobachten ({at}): UDP geht vom selben Port hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>an address begins with a slash, like {example}</source>
        <translation>eine Adresse beginnt mit einem Schrägstrich, wie {example}</translation>
    </message>
    <message>
        <source>an address of another transport than the connection&apos;s own</source>
        <translation>eine Adresse eines anderen Transports als dem der Verbindung</translation>
    </message>
    <message>
        <source>an address of more than {most} characters is none</source>
        <translation>eine Adresse mit mehr als {most} Zeichen ist keine</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>eine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>an address shared by a provider&apos;s customers (100.64.0.0/10): the peer is behind the same provider NAT</source>
        <translation>eine Adresse, die sich Kunden eines Providers teilen (100.64.0.0/10): der Peer ist hinter demselben Provider-NAT</translation>
    </message>
    <message numerus="yes">
        <source>an address that {n} observer report</source>
        <comment>an address that {n} observers report</comment>
        <translation>
            <numerusform>eine Adresse, die {n} Beobachter meldet</numerusform>
            <numerusform>eine Adresse, die {n} Beobachter melden</numerusform>
        </translation>
    </message>
    <message>
        <source>an address through a relay has to name the peer at its end</source>
        <translation>eine Adresse über ein Relay muss am Ende den Peer nennen</translation>
    </message>
    <message>
        <source>an empty address cannot be dialled: they look like {example}</source>
        <translation>eine leere Adresse lässt sich nicht anwählen: Adressen sehen aus wie {example}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und noch {n}</numerusform>
            <numerusform>und noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>another IP version than the connection&apos;s own</source>
        <translation>eine andere IP-Version als die der Verbindung</translation>
    </message>
    <message>
        <source>another address of the peer answered first</source>
        <translation>eine andere Adresse des Peers antwortete zuerst</translation>
    </message>
    <message>
        <source>another peer answered there</source>
        <translation>dort antwortete ein anderer Peer</translation>
    </message>
    <message>
        <source>another port for each destination</source>
        <translation>für jedes Ziel ein anderer Port</translation>
    </message>
    <message>
        <source>another program that does not share it</source>
        <translation>ein anderes Programm, das ihn nicht teilt</translation>
    </message>
    <message>
        <source>another way was found</source>
        <translation>ein anderer Weg wurde gefunden</translation>
    </message>
    <message>
        <source>answered with RST</source>
        <translation>antwortete mit RST</translation>
    </message>
    <message>
        <source>answered, and not by the peer</source>
        <translation>antwortete, und nicht als der Peer</translation>
    </message>
    <message>
        <source>answered: connected</source>
        <translation>antwortete: verbunden</translation>
    </message>
    <message>
        <source>answers pings</source>
        <translation>beantwortet Pings</translation>
    </message>
    <message>
        <source>answers the question: yes, let us talk</source>
        <translation>beantwortet die Frage: ja, reden wir</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>aufgetaucht</translation>
    </message>
    <message>
        <source>arbitrary</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>asked for {all} bytes, received {received}</source>
        <translation>um {all} Bytes gebeten, {received} erhalten</translation>
    </message>
    <message>
        <source>asked host</source>
        <translation>gebetener Rechner</translation>
    </message>
    <message>
        <source>asked to leave from a port of its own, so that the peer stays a stranger to the shared port</source>
        <translation>sollte von einem eigenen Port ausgehen, damit der Peer für den gemeinsamen Port ein Fremder bleibt</translation>
    </message>
    <message>
        <source>asked to open the port: {yes_no}</source>
        <translation>gebeten, den Port zu öffnen: {yes_no}</translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation>bittet um einen Platz</translation>
    </message>
    <message>
        <source>asking the router by PCP, NAT-PMP and UPnP to open the port</source>
        <translation>der Router wird über PCP, NAT-PMP und UPnP gebeten, den Port zu öffnen</translation>
    </message>
    <message>
        <source>asking the router to open a port is switched off</source>
        <translation>den Router um das Öffnen eines Ports zu bitten, ist ausgeschaltet</translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation>bittet, eine Verbindung zu öffnen</translation>
    </message>
    <message>
        <source>at a public address of this computer&apos;s own</source>
        <translation>an einer öffentlichen Adresse dieses Rechners selbst</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>banned by the user</source>
        <translation>vom Benutzer gesperrt</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wird versucht</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>wird jetzt versucht</translation>
    </message>
    <message>
        <source>both ends dialled from their shared ports at once, twice</source>
        <translation>beide Enden wählten zugleich von ihren gemeinsamen Ports an, zweimal</translation>
    </message>
    <message>
        <source>by a packet</source>
        <translation>durch ein Paket</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>über seine Adresse</translation>
    </message>
    <message>
        <source>came to us</source>
        <translation>kam zu uns</translation>
    </message>
    <message>
        <source>can be met at a relay</source>
        <translation>bei einem Relay zu treffen</translation>
    </message>
    <message>
        <source>cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001</source>
        <translation>auf {addr} kann nicht gelauscht werden: nur TCP wird gesprochen, wie in /ip4/0.0.0.0/tcp/4001</translation>
    </message>
    <message>
        <source>cannot listen on {at}: {why}</source>
        <translation>auf {at} kann nicht gelauscht werden: {why}</translation>
    </message>
    <message>
        <source>cannot read {path}: {why}</source>
        <translation>{path} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>cannot record into {path}: {why}</source>
        <translation>in {path} lässt sich nicht aufzeichnen: {why}</translation>
    </message>
    <message>
        <source>carrier_grade {value}</source>
        <translation>carrier_grade {value}</translation>
    </message>
    <message>
        <source>carries what the two have to say to each other</source>
        <translation>trägt, was die beiden einander sagen</translation>
    </message>
    <message>
        <source>close the selected connection</source>
        <translation>die ausgewählte Verbindung schließen</translation>
    </message>
    <message>
        <source>close this window</source>
        <translation>dieses Fenster schließen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>von Hand geschlossen</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>vom Benutzer geschlossen</translation>
    </message>
    <message>
        <source>closed: the port is open no longer</source>
        <translation>geschlossen: der Port ist nicht mehr offen</translation>
    </message>
    <message>
        <source>cone</source>
        <translation>Kegel</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed by enough observers</source>
        <translation>von genug Beobachtern bestätigt</translation>
    </message>
    <message>
        <source>confirmed by observers</source>
        <translation>von Beobachtern bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>confirmed, {n} vote</source>
        <comment>confirmed, {n} votes</comment>
        <translation>
            <numerusform>bestätigt, {n} Stimme</numerusform>
            <numerusform>bestätigt, {n} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected within {ms:.0f} ms</source>
        <translation>verbunden in {ms:.0f} ms</translation>
    </message>
    <message>
        <source>connected, but no answer within {seconds:g} s</source>
        <translation>verbunden, aber in {seconds:g} s keine Antwort</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>could not leave</source>
        <translation>konnte nicht hinaus</translation>
    </message>
    <message>
        <source>could not leave from the shared port</source>
        <translation>konnte nicht vom gemeinsamen Port ausgehen</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>dial an address</source>
        <translation>eine Adresse anwählen</translation>
    </message>
    <message>
        <source>dial the address on the clipboard, or in the QR picture there</source>
        <translation>die Adresse in der Zwischenablage oder im QR-Bild dort anwählen</translation>
    </message>
    <message>
        <source>dialled by somebody who came in</source>
        <translation>von jemandem angewählt, der hereinkam</translation>
    </message>
    <message>
        <source>dialled {wanted}, but {found} answered</source>
        <translation>{wanted} angewählt, aber {found} antwortete</translation>
    </message>
    <message>
        <source>dials for others</source>
        <translation>wählt für andere an</translation>
    </message>
    <message>
        <source>dials ↓   dialled →</source>
        <translation>wählt an ↓   angewählt →</translation>
    </message>
    <message>
        <source>differs from all others</source>
        <translation>weicht von allen anderen ab</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>direct, no hole needed</source>
        <translation>direkt, kein Hole Punching nötig</translation>
    </message>
    <message>
        <source>does not dial for others</source>
        <translation>wählt nicht für andere an</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>endete hier</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>endpoint contacted before</source>
        <translation>Endpunkt bekannt</translation>
    </message>
    <message>
        <source>endpoint independent</source>
        <translation>endpunktunabhängig</translation>
    </message>
    <message>
        <source>endpoint-independent</source>
        <translation>endpunktunabhängig</translation>
    </message>
    <message>
        <source>endpoint-independent filtering</source>
        <translation>endpunktunabhängige Filterung</translation>
    </message>
    <message>
        <source>error {code}, which means nothing to us</source>
        <translation>Fehler {code}, der uns nichts sagt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>exact ports it has sent to</source>
        <translation>genau die Ports, an die er gesendet hat</translation>
    </message>
    <message>
        <source>exchanges files&apos; pieces (Bitswap)</source>
        <translation>tauscht Teile von Dateien (Bitswap)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>failed lately, is left alone for {seconds:.0f} s more</source>
        <translation>kürzlich gescheitert, wird noch {seconds:.0f} s in Ruhe gelassen</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>die Tabelle filtern</translation>
    </message>
    <message>
        <source>filtering {value}</source>
        <translation>Filterung {value}</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>from a port of its own</source>
        <translation>von einem eigenen Port</translation>
    </message>
    <message>
        <source>from its shared port</source>
        <translation>von seinem gemeinsamen Port</translation>
    </message>
    <message>
        <source>from our own network</source>
        <translation>aus unserem eigenen Netz</translation>
    </message>
    <message>
        <source>from our own network and from this computer</source>
        <translation>aus unserem eigenen Netz und von diesem Rechner</translation>
    </message>
    <message>
        <source>from that port: {yes_no}</source>
        <translation>von diesem Port: {yes_no}</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Rechner</translation>
    </message>
    <message>
        <source>full cone</source>
        <translation>voller Kegel</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>zu einer Seite gehen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>Haarnadel</translation>
    </message>
    <message>
        <source>hands out single values</source>
        <translation>gibt einzelne Werte heraus</translation>
    </message>
    <message>
        <source>has to be a list of tables: [{ … }, { … }]</source>
        <translation>muss eine Liste von Tabellen sein: [{ … }, { … }]</translation>
    </message>
    <message>
        <source>has to be a list of texts: [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>muss eine Liste von Texten sein: [&quot;eins&quot;, &quot;zwei&quot;]</translation>
    </message>
    <message>
        <source>has to be two numbers: [0.5, 0.5]</source>
        <translation>müssen zwei Zahlen sein: [0.5, 0.5]</translation>
    </message>
    <message>
        <source>has to be {what}</source>
        <translation>muss sein: {what}</translation>
    </message>
    <message>
        <source>hearsay only</source>
        <translation>nur vom Hörensagen</translation>
    </message>
    <message>
        <source>hide the details, or show them again</source>
        <translation>die Einzelheiten verbergen oder wieder zeigen</translation>
    </message>
    <message>
        <source>hole punched</source>
        <translation>Hole Punching gelungen</translation>
    </message>
    <message>
        <source>hosts it has sent to</source>
        <translation>Rechner, an die er gesendet hat</translation>
    </message>
    <message>
        <source>hosts that we had contacted came in, but strangers could not</source>
        <translation>Rechner, mit denen wir Kontakt hatten, kamen herein, Fremde aber nicht</translation>
    </message>
    <message>
        <source>identify failed</source>
        <translation>identify gescheitert</translation>
    </message>
    <message>
        <source>identify failed: {reason}</source>
        <translation>identify gescheitert: {reason}</translation>
    </message>
    <message>
        <source>identifying…</source>
        <translation>wird identifiziert…</translation>
    </message>
    <message>
        <source>in a lesson: predict that answer</source>
        <translation>in einer Lektion: diese Antwort voraussagen</translation>
    </message>
    <message>
        <source>in a lesson: what comes next; the step before</source>
        <translation>in einer Lektion: was als Nächstes kommt; der Schritt davor</translation>
    </message>
    <message>
        <source>in the lab: the drawing alone; take back the last change</source>
        <translation>im Labor: nur die Zeichnung; die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>inside its provider&apos;s NAT</source>
        <translation>hinter dem NAT des Providers</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>is a relay for others</source>
        <translation>ist für andere ein Relay</translation>
    </message>
    <message>
        <source>it began, and never told how it ended</source>
        <translation>es begann, und wie es endete, wurde nie gesagt</translation>
    </message>
    <message>
        <source>it came from the very port that we had contacted: every NAT lets that in</source>
        <translation>es kam von genau dem Port, mit dem wir Kontakt hatten: das lässt jedes NAT herein</translation>
    </message>
    <message>
        <source>it came in from our own network</source>
        <translation>es kam aus unserem eigenen Netz herein</translation>
    </message>
    <message>
        <source>it came in from our own public address</source>
        <translation>es kam von unserer eigenen öffentlichen Adresse herein</translation>
    </message>
    <message>
        <source>it can only open a port of the same number, which is taken</source>
        <translation>er kann nur einen Port mit derselben Nummer öffnen, und der ist vergeben</translation>
    </message>
    <message>
        <source>it can only open ports for ever, and failed to do that</source>
        <translation>er kann Ports nur für immer öffnen, und das gelang nicht</translation>
    </message>
    <message>
        <source>it cannot give that port</source>
        <translation>er kann diesen Port nicht geben</translation>
    </message>
    <message>
        <source>it cannot tell apart so many others</source>
        <translation>er kann so viele andere nicht auseinanderhalten</translation>
    </message>
    <message>
        <source>it could not get in</source>
        <translation>er kam nicht hinein</translation>
    </message>
    <message>
        <source>it could not reach the peer</source>
        <translation>es konnte den Peer nicht erreichen</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>er antwortete nicht</translation>
    </message>
    <message>
        <source>it did not come in time</source>
        <translation>es kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it did not expect our message</source>
        <translation>unsere Nachricht kam dort unerwartet</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>es ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>it does not allow it: port mapping may be switched off in its settings</source>
        <translation>er erlaubt es nicht: die Portfreigabe ist vielleicht in seinen Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>it does not know a part of our question</source>
        <translation>ein Teil unserer Frage ist dort unbekannt</translation>
    </message>
    <message>
        <source>it does not know an option, though we sent none</source>
        <translation>eine Option ist ihm unbekannt, obwohl wir keine gesendet haben</translation>
    </message>
    <message>
        <source>it does not know how to open a TCP port</source>
        <translation>er weiß nicht, wie man einen TCP-Port öffnet</translation>
    </message>
    <message>
        <source>it does not know how to open a port</source>
        <translation>er weiß nicht, wie man einen Port öffnet</translation>
    </message>
    <message>
        <source>it does not know this version of the protocol</source>
        <translation>diese Version des Protokolls ist ihm unbekannt</translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation>er weiß es noch nicht</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>ein Grund wird nicht genannt</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>es scheiterte, ohne Grund</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>es ist dort verboten</translation>
    </message>
    <message>
        <source>it gives a place that is over already</source>
        <translation>der Platz, den es gibt, ist schon abgelaufen</translation>
    </message>
    <message>
        <source>it gives us no place</source>
        <translation>es gibt uns keinen Platz</translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation>er hat keine Adresse genannt, unter der er sich anwählen ließe</translation>
    </message>
    <message>
        <source>it has no connection to the outside itself</source>
        <translation>er hat selbst keine Verbindung nach außen</translation>
    </message>
    <message>
        <source>it has no room for more</source>
        <translation>für mehr ist dort kein Platz</translation>
    </message>
    <message>
        <source>it has no room for more open ports</source>
        <translation>für mehr offene Ports hat er keinen Platz</translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation>er hat es noch nicht gesagt</translation>
    </message>
    <message>
        <source>it has to be there</source>
        <translation>das muss vorhanden sein</translation>
    </message>
    <message>
        <source>it holds what no such text needs</source>
        <translation>es enthält, was ein solcher Text nie braucht</translation>
    </message>
    <message>
        <source>it is in trouble, and asks us to come again later</source>
        <translation>er hat Schwierigkeiten und bittet uns, später wiederzukommen</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it left from {transport} port {port}: {why}</source>
        <translation>die Frage ging von {transport}-Port {port} aus: {why}</translation>
    </message>
    <message>
        <source>it sends us to another server, which we do not follow</source>
        <translation>er schickt uns zu einem anderen Server, und dem folgen wir nicht</translation>
    </message>
    <message>
        <source>it still is so</source>
        <translation>es ist noch so</translation>
    </message>
    <message>
        <source>it takes our message for malformed</source>
        <translation>unsere Nachricht gilt dort als fehlerhaft</translation>
    </message>
    <message>
        <source>it takes our question for malformed</source>
        <translation>unsere Frage gilt dort als fehlerhaft</translation>
    </message>
    <message>
        <source>it took a port of its own</source>
        <translation>ging von einem eigenen Port aus</translation>
    </message>
    <message>
        <source>it wants a user name and password</source>
        <translation>er verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>es gelang</translation>
    </message>
    <message>
        <source>its addresses</source>
        <translation>seine Adressen</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>seine Antwort ist keine</translation>
    </message>
    <message>
        <source>its local network</source>
        <translation>sein lokales Netz</translation>
    </message>
    <message>
        <source>its own cable or radio</source>
        <translation>sein eigenes Kabel oder Funknetz</translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation>sein eigener Rechner</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>er selbst</translation>
    </message>
    <message>
        <source>join the room first: who does not take part cannot ask</source>
        <translation>erst dem Raum beitreten: wer nicht teilnimmt, kann nicht fragen</translation>
    </message>
    <message>
        <source>kept for {time}</source>
        <translation>bleiben {time}</translation>
    </message>
    <message>
        <source>lan</source>
        <translation>lokales Netz</translation>
    </message>
    <message>
        <source>larger text, smaller text, normal size</source>
        <translation>größere Schrift, kleinere Schrift, normale Größe</translation>
    </message>
    <message>
        <source>last {last}
median {median}
least {least}</source>
        <translation>letzte {last}
Median {median}
kürzeste {least}</translation>
    </message>
    <message numerus="yes">
        <source>last {last}, median {median}, least {least}, of {n} ping</source>
        <comment>last {last}, median {median}, least {least}, of {n} pings</comment>
        <translation>
            <numerusform>letzte {last}, Median {median}, kürzeste {least}, aus {n} Ping</numerusform>
            <numerusform>letzte {last}, Median {median}, kürzeste {least}, aus {n} Pings</numerusform>
        </translation>
    </message>
    <message>
        <source>left from a port of its own</source>
        <translation>ging von einem eigenen Port aus</translation>
    </message>
    <message>
        <source>left from the shared port, the one that we listen on</source>
        <translation>ging vom gemeinsamen Port aus, dem, auf dem wir lauschen</translation>
    </message>
    <message>
        <source>lets itself be tested (AutoNAT v2)</source>
        <translation>lässt sich selbst prüfen (AutoNAT v2)</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>line {line} of {path} is damaged: {why}</source>
        <translation>Zeile {line} von {path} ist beschädigt: {why}</translation>
    </message>
    <message>
        <source>listening on {addrs}</source>
        <translation>lauscht auf {addrs}</translation>
    </message>
    <message numerus="yes">
        <source>listening on {addrs} and {n} more</source>
        <comment>listening on {addrs} and {n} more</comment>
        <translation>
            <numerusform>lauscht auf {addrs} und {n} weiteren Adresse</numerusform>
            <numerusform>lauscht auf {addrs} und {n} weiteren Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>listens on {port}</source>
        <translation>lauscht auf {port}</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>lokales Netz</translation>
    </message>
    <message>
        <source>look at the node at once</source>
        <translation>den Knoten sofort ansehen</translation>
    </message>
    <message>
        <source>looking for a router</source>
        <translation>sucht einen Router</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>loopback: the peer runs on this computer</source>
        <translation>Loopback: der Peer läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>made by a NAT64 translator on the way</source>
        <translation>von einem NAT64-Übersetzer auf dem Weg erzeugt</translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
        <translation>von einem Übersetzer erzeugt (NAT64)</translation>
    </message>
    <message>
        <source>mapped by dialling</source>
        <translation>durch Anwählen zugeordnet</translation>
    </message>
    <message>
        <source>mapped by our own dialling</source>
        <translation>durch unser eigenes Anwählen zugeordnet</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>mapping {mapping}, filtering {filtering}</source>
        <translation>Zuordnung {mapping}, Filterung {filtering}</translation>
    </message>
    <message>
        <source>mapping {value}</source>
        <translation>Zuordnung {value}</translation>
    </message>
    <message>
        <source>mapping: {mapping}; filtering: {filtering}</source>
        <translation>Zuordnung: {mapping}; Filterung: {filtering}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>measures speed</source>
        <translation>misst die Geschwindigkeit</translation>
    </message>
    <message>
        <source>memory addresses mean nothing outside a test</source>
        <translation>Speicheradressen bedeuten außerhalb eines Tests nichts</translation>
    </message>
    <message>
        <source>met</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
        <translation>getroffen: das SYN des Peers war zuerst hereingekommen</translation>
    </message>
    <message>
        <source>more than {most} routers and hosts are too many</source>
        <translation>mehr als {most} Router und Rechner sind zu viele</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>Netz geändert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new mapping</source>
        <translation>neue Zuordnung</translation>
    </message>
    <message>
        <source>new port</source>
        <translation>neuer Port</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no DNS server could answer for {name}</source>
        <translation>kein DNS-Server konnte für {name} antworten</translation>
    </message>
    <message>
        <source>no NAT</source>
        <translation>kein NAT</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no address is known at which it could be dialled</source>
        <translation>keine Adresse ist bekannt, unter der er sich anwählen ließe</translation>
    </message>
    <message>
        <source>no address is known that we may dial</source>
        <translation>keine Adresse ist bekannt, die wir anwählen dürfen</translation>
    </message>
    <message>
        <source>no address is left in {ranges}</source>
        <translation>in {ranges} ist keine Adresse mehr frei</translation>
    </message>
    <message>
        <source>no address that we dial</source>
        <translation>keine Adresse, die wir anwählen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer within {seconds:.1f} s</source>
        <translation>keine Antwort in {seconds:.1f} s</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>keine Antwort in {seconds:g} s</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>kein Einverständnis</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no hairpin</source>
        <translation>keine Haarnadel</translation>
    </message>
    <message>
        <source>no hole can be punched</source>
        <translation>Hole Punching ist nicht möglich</translation>
    </message>
    <message>
        <source>no longer confirmed</source>
        <translation>nicht mehr bestätigt</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>no nat</source>
        <translation>kein NAT</translation>
    </message>
    <message>
        <source>no network is left in {ranges}</source>
        <translation>in {ranges} ist kein Netz mehr frei</translation>
    </message>
    <message>
        <source>no node runs on {host}</source>
        <translation>auf {host} läuft kein Knoten</translation>
    </message>
    <message>
        <source>no ping answered yet</source>
        <translation>noch kein Ping beantwortet</translation>
    </message>
    <message>
        <source>no port left</source>
        <translation>kein Port mehr frei</translation>
    </message>
    <message>
        <source>no protocol agreed on within {seconds:g} s</source>
        <translation>in {seconds:g} s kein Protokoll vereinbart</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>noch kein Protokoll</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>no usable answer within {seconds:g} s: {why}</source>
        <translation>keine brauchbare Antwort in {seconds:g} s: {why}</translation>
    </message>
    <message>
        <source>no: {reason}</source>
        <translation>nein: {reason}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>niemand sonst</translation>
    </message>
    <message>
        <source>nobody else is in the room yet</source>
        <translation>noch ist niemand sonst im Raum</translation>
    </message>
    <message>
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation>niemand hat darum gebeten, oder es kam noch keine Antwort</translation>
    </message>
    <message>
        <source>nobody has told us yet at which public address our shared port is seen</source>
        <translation>noch hat uns niemand gesagt, unter welcher öffentlichen Adresse unser gemeinsamer Port gesehen wird</translation>
    </message>
    <message>
        <source>nobody has tried yet</source>
        <translation>noch hat es niemand versucht</translation>
    </message>
    <message>
        <source>nobody in the network of {router} has the address {host}</source>
        <translation>im Netz von {router} hat niemand die Adresse {host}</translation>
    </message>
    <message>
        <source>nobody on the internet has the address {host}</source>
        <translation>im Internet hat niemand die Adresse {host}</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>niemand zum Vergleichen</translation>
    </message>
    <message>
        <source>nobody waits for this dial-back any more</source>
        <translation>auf diese Rückwahl wartet niemand mehr</translation>
    </message>
    <message>
        <source>node is off</source>
        <translation>Knoten ist aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>zurzeit keine</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>none of the connected peers can test whether we can be reached (AutoNAT)</source>
        <translation>keiner der verbundenen Peers kann prüfen, ob wir erreichbar sind (AutoNAT)</translation>
    </message>
    <message>
        <source>none of {count} addresses led to the peer</source>
        <translation>keine von {count} Adressen führte zum Peer</translation>
    </message>
    <message>
        <source>none of {count} names led to an address: {why}</source>
        <translation>keiner von {count} Namen führte zu einer Adresse: {why}</translation>
    </message>
    <message>
        <source>not a multiaddr: addresses look like {example}</source>
        <translation>keine Multiaddr: Adressen sehen aus wie {example}</translation>
    </message>
    <message>
        <source>not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>keine Peer-ID: sie beginnt mit 12D3Koo, 16Uiu2, Qm oder bafz</translation>
    </message>
    <message>
        <source>not a peer id: neither an inline key nor a SHA-256</source>
        <translation>keine Peer-ID: weder ein eingebetteter Schlüssel noch ein SHA-256</translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation>keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not active: {reason}</source>
        <translation>nicht aktiv: {reason}</translation>
    </message>
    <message>
        <source>not an Ed25519 private key</source>
        <translation>kein privater Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>not an IP address and a TCP port</source>
        <translation>nicht eine IP-Adresse und ein TCP-Port</translation>
    </message>
    <message>
        <source>not an address of the public internet</source>
        <translation>keine Adresse des öffentlichen Internets</translation>
    </message>
    <message>
        <source>not an address that we can dial</source>
        <translation>keine Adresse, die wir anwählen können</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>not over a relay</source>
        <translation>nicht über ein Relay</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not the peer</source>
        <translation>nicht der Peer</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not waited for any more</source>
        <translation>darauf wird nicht mehr gewartet</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>nothing stood in the way</source>
        <translation>nichts stand im Weg</translation>
    </message>
    <message>
        <source>nothing used it for too long</source>
        <translation>zu lange hat nichts sie benutzt</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>nothing: it tells the truth</source>
        <translation>nichts: er sagt die Wahrheit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now at {addr}</source>
        <translation>jetzt bei {addr}</translation>
    </message>
    <message>
        <source>observed by peers</source>
        <translation>von Peers beobachtet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on a peer: ban it; let it test whether it reaches us</source>
        <translation>bei einem Peer: ihn sperren; ihn prüfen lassen, ob er uns erreicht</translation>
    </message>
    <message>
        <source>on a peer: write a note; keep connected with it</source>
        <translation>auf einem Peer: eine Notiz schreiben; mit ihm verbunden bleiben</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Bitte</translation>
    </message>
    <message>
        <source>on the lab&apos;s drawing: play or pause; go on to the next event</source>
        <translation>auf der Zeichnung des Labors: abspielen oder anhalten; zum nächsten Ereignis weitergehen</translation>
    </message>
    <message>
        <source>on the port that our own dialling opened</source>
        <translation>an dem Port, den unser eigenes Anwählen geöffnet hat</translation>
    </message>
    <message>
        <source>only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7</source>
        <translation>nur eine Peer-ID oder eine IP-Adresse lässt sich sperren, wie 12D3Koo… oder 203.0.113.7</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the menu</source>
        <translation>das Menü öffnen</translation>
    </message>
    <message>
        <source>opened by the router</source>
        <translation>vom Router geöffnet</translation>
    </message>
    <message>
        <source>opened port</source>
        <translation>geöffneter Port</translation>
    </message>
    <message>
        <source>opens a port on request: {yes_no}</source>
        <translation>öffnet auf Bitte einen Port: {yes_no}</translation>
    </message>
    <message>
        <source>other peer {number}</source>
        <translation>anderer Peer {number}</translation>
    </message>
    <message>
        <source>other port</source>
        <translation>anderer Port</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others do not get in</source>
        <translation>andere kommen nicht herein</translation>
    </message>
    <message>
        <source>others do not reach it</source>
        <translation>andere erreichen ihn nicht</translation>
    </message>
    <message>
        <source>others get in</source>
        <translation>andere kommen herein</translation>
    </message>
    <message>
        <source>others reach it</source>
        <translation>andere erreichen ihn</translation>
    </message>
    <message>
        <source>others told us</source>
        <translation>andere sagten es uns</translation>
    </message>
    <message>
        <source>our SYN won</source>
        <translation>unser SYN war schneller</translation>
    </message>
    <message>
        <source>our addresses</source>
        <translation>unsere Adressen</translation>
    </message>
    <message>
        <source>our end of the connection is not a port that we listen on</source>
        <translation>unser Ende der Verbindung ist kein Port, auf dem wir lauschen</translation>
    </message>
    <message>
        <source>our own connections can leave from this port</source>
        <translation>unsere eigenen Verbindungen können von diesem Port ausgehen</translation>
    </message>
    <message>
        <source>our own interface</source>
        <translation>unsere eigene Schnittstelle</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>over a relay</source>
        <translation>über ein Relay</translation>
    </message>
    <message>
        <source>over a relay, which hides where we are</source>
        <translation>über ein Relay, das verbirgt, wo wir sind</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gepaart</translation>
    </message>
    <message>
        <source>passes messages on (GossipSub)</source>
        <translation>gibt Nachrichten weiter (GossipSub)</translation>
    </message>
    <message>
        <source>passes messages on to everybody (FloodSub)</source>
        <translation>gibt Nachrichten an alle weiter (FloodSub)</translation>
    </message>
    <message>
        <source>peer {number}</source>
        <translation>Peer {number}</translation>
    </message>
    <message>
        <source>phone book of a local network (Kademlia)</source>
        <translation>Telefonbuch eines lokalen Netzes (Kademlia)</translation>
    </message>
    <message>
        <source>ping the selected connection</source>
        <translation>die ausgewählte Verbindung pingen</translation>
    </message>
    <message>
        <source>plain router</source>
        <translation>einfacher Router</translation>
    </message>
    <message>
        <source>port forward</source>
        <translation>Portweiterleitung</translation>
    </message>
    <message>
        <source>port reuse is switched off</source>
        <translation>Port-Wiederverwendung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>port {port} is taken by this node itself</source>
        <translation>Port {port} ist von diesem Knoten selbst belegt</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}</source>
        <translation>Port {port} ist belegt: {who}</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}; {free} is free</source>
        <translation>Port {port} ist belegt: {who}; {free} ist frei</translation>
    </message>
    <message>
        <source>port-restricted cone</source>
        <translation>port-beschränkter Kegel</translation>
    </message>
    <message>
        <source>port_preserving {value}</source>
        <translation>Porterhaltung {value}</translation>
    </message>
    <message>
        <source>preserving</source>
        <translation>erhaltend</translation>
    </message>
    <message>
        <source>preserving, as Linux does</source>
        <translation>erhaltend, wie Linux es macht</translation>
    </message>
    <message>
        <source>private-{number}</source>
        <translation>privat-{number}</translation>
    </message>
    <message>
        <source>projector mode: large and plain, for a room</source>
        <translation>Beamermodus: groß und schlicht, für einen Raum</translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation>NAT des Providers</translation>
    </message>
    <message>
        <source>provider&apos;s, {kind}</source>
        <translation>NAT des Providers, {kind}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>public interface</source>
        <translation>öffentliche Schnittstelle</translation>
    </message>
    <message>
        <source>punched</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>punches holes (DCUtR)</source>
        <translation>beherrscht Hole Punching (DCUtR)</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>reach {value}</source>
        <translation>Erreichbarkeit {value}</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation>abgewiesen (RST)</translation>
    </message>
    <message>
        <source>refused: nothing listens there, or a firewall says so</source>
        <translation>abgewiesen: dort lauscht nichts, oder eine Firewall sagt es</translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
        <translation>weist ab oder bricht ab: diese Verbindung gibt es nicht</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>relay, limited</source>
        <translation>Relay, begrenzt</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>über Relay</translation>
    </message>
    <message>
        <source>relaying, of an older kind</source>
        <translation>Relay, von älterer Art</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>restricted cone</source>
        <translation>beschränkter Kegel</translation>
    </message>
    <message>
        <source>router opened a port</source>
        <translation>Router öffnete einen Port</translation>
    </message>
    <message>
        <source>router opened no port</source>
        <translation>Router öffnete keinen Port</translation>
    </message>
    <message>
        <source>save a report</source>
        <translation>einen Bericht speichern</translation>
    </message>
    <message>
        <source>says goodbye: nothing more will come</source>
        <translation>verabschiedet sich: mehr kommt nicht</translation>
    </message>
    <message>
        <source>says what has arrived</source>
        <translation>sagt, was angekommen ist</translation>
    </message>
    <message>
        <source>says who it is (identify)</source>
        <translation>sagt, wer er ist (identify)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP another port for another destination, and UDP, it seems, as well (address-dependent mapping)</source>
        <translation>sieht uns am UDP-Port {port}, und nicht wie über TCP unter {best}: das NAT gibt TCP für ein anderes Ziel einen anderen Port, und UDP offenbar auch (adressabhängige Zuordnung)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the address is the same, and the NAT maps UDP apart from TCP</source>
        <translation>sieht uns am UDP-Port {port}, und nicht wie über TCP unter {best}: die Adresse ist dieselbe, und das NAT ordnet UDP getrennt von TCP zu</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: each of them saw another one, too: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>sieht uns am Port {port}, und nicht unter {best}: jeder von ihnen sah ebenfalls einen anderen: das NAT gibt einer Verbindung für ein anderes Ziel einen anderen Port (adressabhängige Zuordnung)</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>sieht uns am Port {port}, und nicht unter {best}: das NAT gibt einer Verbindung für ein anderes Ziel einen anderen Port (adressabhängige Zuordnung)</translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</comment>
        <translation>
            <numerusform>sieht uns unter der Adresse {host}, wie ein Peer sie beobachtet; der Port lässt sich nicht vergleichen, weil die Frage von {local} ausging und die Beobachtung {other} betrifft</numerusform>
            <numerusform>sieht uns unter der Adresse {host}, wie {n} Peers sie beobachten; der Port lässt sich nicht vergleichen, weil die Frage von {local} ausging und die Beobachtung {other} betrifft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as {reason}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as {reason}</comment>
        <translation>
            <numerusform>sieht uns unter der Adresse {host}, wie ein Peer sie beobachtet; der Port lässt sich nicht vergleichen: {reason}</numerusform>
            <numerusform>sieht uns unter der Adresse {host}, wie {n} Peers sie beobachten; der Port lässt sich nicht vergleichen: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {best}: another public address, as the NAT has several of them or there are several ways out</source>
        <translation>sieht uns unter {mapped}, und nicht unter {best}: eine andere öffentliche Adresse, weil das NAT mehrere hat oder es mehrere Wege hinaus gibt</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: another public address, as the NAT has several of them or there are several ways out; and {reason}</source>
        <translation>sieht uns unter {mapped}, und nicht unter {observed}: eine andere öffentliche Adresse, weil das NAT mehrere hat oder es mehrere Wege hinaus gibt; und {reason}</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: the question left from {local}, and what peers observe is of {other}, which is another way out</source>
        <translation>sieht uns unter {mapped}, und nicht unter {observed}: die Frage ging von {local} aus, und was Peers beobachten, betrifft {other}, also einen anderen Weg hinaus</translation>
    </message>
    <message>
        <source>sees us at {mapped}; no peer has told yet at which public address it sees us</source>
        <translation>sieht uns unter {mapped}; noch hat kein Peer gesagt, unter welcher öffentlichen Adresse er uns sieht</translation>
    </message>
    <message>
        <source>sees us at {mapped}; peers have told so far only where they see us over IPv{version}, which is another address</source>
        <translation>sieht uns unter {mapped}; Peers haben bisher nur gesagt, wo sie uns über IPv{version} sehen, und das ist eine andere Adresse</translation>
    </message>
    <message>
        <source>sees us at {observed}; but more see us at {best}</source>
        <translation>sieht uns unter {observed}; aber mehr sehen uns unter {best}</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>share our address, also as a QR code</source>
        <translation>unsere Adresse weitergeben, auch als QR-Code</translation>
    </message>
    <message>
        <source>shared port</source>
        <translation>gemeinsamer Port</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>something that its user forwards</source>
        <translation>etwas, das sein Benutzer weiterleitet</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>Fremder</translation>
    </message>
    <message>
        <source>stun.example.org or 192.0.2.7:3478</source>
        <translation>stun.example.org oder 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>takes part in a room (Natscope)</source>
        <translation>nimmt an einem Raum teil (Natscope)</translation>
    </message>
    <message>
        <source>takes {time}</source>
        <translation>braucht {time}</translation>
    </message>
    <message>
        <source>tells news of itself</source>
        <translation>teilt Neues über sich mit</translation>
    </message>
    <message>
        <source>tells news of itself, of an older kind</source>
        <translation>teilt Neues über sich mit, von älterer Art</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v1)</source>
        <translation>prüft, ob andere erreichbar sind (AutoNAT v1)</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v2)</source>
        <translation>prüft, ob andere erreichbar sind (AutoNAT v2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>that address cannot be reached from the address that we listen on</source>
        <translation>von der Adresse, auf der wir lauschen, ist diese Adresse nicht zu erreichen</translation>
    </message>
    <message>
        <source>that host cannot be reached: nobody on the way knows it</source>
        <translation>dieser Rechner ist nicht zu erreichen: niemand auf dem Weg kennt ihn</translation>
    </message>
    <message>
        <source>that is a port alone; an address names the computer too, like {example}</source>
        <translation>das ist nur ein Port; eine Adresse nennt auch den Rechner, wie {example}</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>das ist dieser Knoten selbst</translation>
    </message>
    <message>
        <source>that is this node itself (the peer has our own key)</source>
        <translation>das ist dieser Knoten selbst (der Peer hat unseren eigenen Schlüssel)</translation>
    </message>
    <message>
        <source>that is this node itself: the connection from its shared port met its own end</source>
        <translation>das ist dieser Knoten selbst: die Verbindung von seinem gemeinsamen Port traf ihr eigenes Ende</translation>
    </message>
    <message>
        <source>that is this node&apos;s own listening address</source>
        <translation>das ist die eigene Lauschadresse dieses Knotens</translation>
    </message>
    <message>
        <source>that network has been dialled too often in the last minute</source>
        <translation>dieses Netz wurde in der letzten Minute zu oft angewählt</translation>
    </message>
    <message>
        <source>the address is missing after /{name}: {example} has one</source>
        <translation>nach /{name} fehlt die Adresse: {example} hat eine</translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation>die Adresse {host} ist gesperrt</translation>
    </message>
    <message>
        <source>the connection ended: {why}</source>
        <translation>die Verbindung endete: {why}</translation>
    </message>
    <message>
        <source>the connection is being closed</source>
        <translation>die Verbindung wird gerade geschlossen</translation>
    </message>
    <message>
        <source>the connection is closed already</source>
        <translation>die Verbindung ist schon geschlossen</translation>
    </message>
    <message>
        <source>the connection is closed: {why}</source>
        <translation>die Verbindung ist geschlossen: {why}</translation>
    </message>
    <message>
        <source>the connection left from a port of its own, not from the shared one</source>
        <translation>die Verbindung ging von einem eigenen Port aus, nicht vom gemeinsamen</translation>
    </message>
    <message>
        <source>the connection runs over a relay that carries little: it is not for this</source>
        <translation>die Verbindung läuft über ein Relay, das nur wenig trägt: dafür ist sie nicht da</translation>
    </message>
    <message>
        <source>the dial-back arrived</source>
        <translation>die Rückwahl kam an</translation>
    </message>
    <message>
        <source>the dial-back is done</source>
        <translation>die Rückwahl ist erledigt</translation>
    </message>
    <message>
        <source>the dial-back was not taken</source>
        <translation>die Rückwahl wurde nicht angenommen</translation>
    </message>
    <message>
        <source>the file has more than {most} bytes</source>
        <translation>die Datei hat mehr als {most} Bytes</translation>
    </message>
    <message>
        <source>the file {file} cannot be read: {why}</source>
        <translation>die Datei {file} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>the file {file} is no picture that can be read</source>
        <translation>die Datei {file} ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>the file {file} is too large for a picture of a code</source>
        <translation>die Datei {file} ist zu groß für ein Bild eines Codes</translation>
    </message>
    <message>
        <source>the glossary: what the words mean</source>
        <translation>das Glossar: was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>the key file {path} cannot be read: {why}. {advice}</source>
        <translation>die Schlüsseldatei {path} lässt sich nicht lesen: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} cannot be written: {why}. {advice}</source>
        <translation>die Schlüsseldatei {path} lässt sich nicht schreiben: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} comes and goes: is another program at it?</source>
        <translation>die Schlüsseldatei {path} kommt und geht: benutzt sie ein anderes Programm?</translation>
    </message>
    <message>
        <source>the key file {path} is a link to a file that is not there. Restore that file, or remove the link to get a new identity.</source>
        <translation>die Schlüsseldatei {path} ist eine Verknüpfung zu einer Datei, die es nicht gibt. Stellen Sie diese Datei wieder her, oder entfernen Sie die Verknüpfung, um eine neue Identität zu bekommen.</translation>
    </message>
    <message>
        <source>the key file {path} is damaged: {why}. {advice}</source>
        <translation>die Schlüsseldatei {path} ist beschädigt: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is empty. {advice}</source>
        <translation>die Schlüsseldatei {path} ist leer. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is too large to be a key. {advice}</source>
        <translation>die Schlüsseldatei {path} ist zu groß für einen Schlüssel. {advice}</translation>
    </message>
    <message>
        <source>the limit of {most} connections from {group} is reached</source>
        <translation>die Grenze von {most} Verbindungen von {group} ist erreicht</translation>
    </message>
    <message>
        <source>the limit of {most} connections is reached</source>
        <translation>die Grenze von {most} Verbindungen ist erreicht</translation>
    </message>
    <message>
        <source>the limit of {most} inbound connections is reached</source>
        <translation>die Grenze von {most} eingehenden Verbindungen ist erreicht</translation>
    </message>
    <message>
        <source>the name leads to more than {most} DNS questions</source>
        <translation>der Name führt zu mehr als {most} DNS-Anfragen</translation>
    </message>
    <message>
        <source>the name stands for no address</source>
        <translation>der Name steht für keine Adresse</translation>
    </message>
    <message>
        <source>the name stands for no address that we can dial</source>
        <translation>der Name steht für keine Adresse, die wir anwählen können</translation>
    </message>
    <message>
        <source>the name {file} is not that of a file</source>
        <translation>der Name {file} ist kein Dateiname</translation>
    </message>
    <message>
        <source>the name {host} has no IPv4 or IPv6 address</source>
        <translation>der Name {host} hat keine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>the name {host} has no IPv{version} address</source>
        <translation>der Name {host} hat keine IPv{version}-Adresse</translation>
    </message>
    <message>
        <source>the name {name} is taken by the internet itself</source>
        <translation>der Name {name} ist an das Internet selbst vergeben</translation>
    </message>
    <message>
        <source>the network failed: {why}</source>
        <translation>das Netz fiel aus: {why}</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>das Netz ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the network it ran over is gone</source>
        <translation>das Netz, über das sie lief, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>das nächste freie</translation>
    </message>
    <message>
        <source>the next free one, like 192.168.1.0/24</source>
        <translation>das nächste freie, wie 192.168.1.0/24</translation>
    </message>
    <message>
        <source>the node of {host} has never run</source>
        <translation>der Knoten von {host} ist nie gelaufen</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>der Knoten hält an</translation>
    </message>
    <message>
        <source>the one of the first start: {port}</source>
        <translation>der vom ersten Start: {port}</translation>
    </message>
    <message>
        <source>the one who would dial did not agree to</source>
        <translation>wer anwählen sollte, war nicht einverstanden</translation>
    </message>
    <message>
        <source>the other side closed the connection at once</source>
        <translation>die andere Seite schloss die Verbindung sofort</translation>
    </message>
    <message>
        <source>the other side cut the connection while it was made</source>
        <translation>die andere Seite brach die Verbindung beim Aufbau ab</translation>
    </message>
    <message>
        <source>the peer broke a rule: {why}</source>
        <translation>der Peer hat eine Regel verletzt: {why}</translation>
    </message>
    <message>
        <source>the peer broke the connection off</source>
        <translation>der Peer brach die Verbindung ab</translation>
    </message>
    <message>
        <source>the peer came to us</source>
        <translation>der Peer kam zu uns</translation>
    </message>
    <message>
        <source>the peer closed the connection</source>
        <translation>der Peer schloss die Verbindung</translation>
    </message>
    <message>
        <source>the peer closed the connection (code {code})</source>
        <translation>der Peer schloss die Verbindung (Code {code})</translation>
    </message>
    <message>
        <source>the peer closed the connection: it had an internal error</source>
        <translation>der Peer schloss die Verbindung: bei ihm gab es einen internen Fehler</translation>
    </message>
    <message>
        <source>the peer closed the connection: it says that we broke yamux</source>
        <translation>der Peer schloss die Verbindung: er sagt, wir hätten yamux verletzt</translation>
    </message>
    <message>
        <source>the peer closed the stream before agreeing on its protocol</source>
        <translation>der Peer schloss den Stream, bevor das Protokoll vereinbart war</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>der Peer antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the peer did not answer the ping in time</source>
        <translation>der Peer beantwortete den Ping nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the peer did not get in</source>
        <translation>der Peer kam nicht herein</translation>
    </message>
    <message>
        <source>the peer did not go on in time</source>
        <translation>der Peer machte nicht rechtzeitig weiter</translation>
    </message>
    <message>
        <source>the peer did not try</source>
        <translation>der Peer hat es nicht versucht</translation>
    </message>
    <message>
        <source>the peer does not speak {protocols}</source>
        <translation>der Peer spricht {protocols} nicht</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>der Peer verstummte</translation>
    </message>
    <message>
        <source>the peer got in</source>
        <translation>der Peer kam herein</translation>
    </message>
    <message>
        <source>the peer has no place there</source>
        <translation>der Peer hat dort keinen Platz</translation>
    </message>
    <message>
        <source>the peer id is missing after /p2p</source>
        <translation>nach /p2p fehlt die Peer-ID</translation>
    </message>
    <message>
        <source>the peer is on our own network, and cannot know how the internet sees us</source>
        <translation>der Peer ist in unserem eigenen Netz und kann nicht wissen, wie das Internet uns sieht</translation>
    </message>
    <message>
        <source>the peer left {count} new streams unanswered</source>
        <translation>der Peer ließ {count} neue Streams unbeantwortet</translation>
    </message>
    <message>
        <source>the peer offered no address</source>
        <translation>der Peer bot keine Adresse an</translation>
    </message>
    <message>
        <source>the peer offers no address for us</source>
        <translation>der Peer bietet keine Adresse für uns an</translation>
    </message>
    <message>
        <source>the peer offers no address that could be dialled</source>
        <translation>der Peer bietet keine Adresse an, die sich anwählen ließe</translation>
    </message>
    <message>
        <source>the peer proposed {count} protocols, the last being {last}</source>
        <translation>der Peer schlug {count} Protokolle vor, zuletzt {last}</translation>
    </message>
    <message>
        <source>the peer reset the stream</source>
        <translation>der Peer setzte den Stream zurück</translation>
    </message>
    <message>
        <source>the peer sent {unread:,} bytes that nobody reads, and there is room for {room:,} in all</source>
        <translation>der Peer sandte {unread:,} Bytes, die niemand liest, und insgesamt ist für {room:,} Platz</translation>
    </message>
    <message>
        <source>the peer was silent for {seconds:.0f} s</source>
        <translation>der Peer schwieg {seconds:.0f} s lang</translation>
    </message>
    <message>
        <source>the peer went on writing after we were done</source>
        <translation>der Peer schrieb weiter, als wir fertig waren</translation>
    </message>
    <message>
        <source>the peer {peer} is banned</source>
        <translation>der Peer {peer} ist gesperrt</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN</source>
        <translation>das SYN des Peers</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN won</source>
        <translation>das SYN des Peers war schneller</translation>
    </message>
    <message>
        <source>the peer&apos;s answer names no addresses</source>
        <translation>die Antwort des Peers nennt keine Adressen</translation>
    </message>
    <message>
        <source>the picture {file} has too many pixels</source>
        <translation>das Bild {file} hat zu viele Pixel</translation>
    </message>
    <message>
        <source>the port is missing after /{name}: {example} has one</source>
        <translation>nach /{name} fehlt der Port: {example} hat einen</translation>
    </message>
    <message>
        <source>the port is missing: write it as {start}/tcp/ and the port, like {example}</source>
        <translation>der Port fehlt: zu schreiben als {start}/tcp/ und der Port, wie {example}</translation>
    </message>
    <message>
        <source>the ports that we asked for are taken</source>
        <translation>die Ports, um die wir gebeten haben, sind vergeben</translation>
    </message>
    <message>
        <source>the public phone book (Kademlia)</source>
        <translation>das öffentliche Telefonbuch (Kademlia)</translation>
    </message>
    <message>
        <source>the relay did not connect us: {why}</source>
        <translation>das Relay verband uns nicht: {why}</translation>
    </message>
    <message>
        <source>the relay gave no answer within {seconds:g} s</source>
        <translation>das Relay gab in {seconds:g} s keine Antwort</translation>
    </message>
    <message>
        <source>the relay is of no use: {why}</source>
        <translation>das Relay nützt nichts: {why}</translation>
    </message>
    <message>
        <source>the relay&apos;s answer is none</source>
        <translation>die Antwort des Relays ist keine</translation>
    </message>
    <message>
        <source>the room&apos;s dial is done</source>
        <translation>der Wählversuch des Raums ist erledigt</translation>
    </message>
    <message>
        <source>the router ({name}) opened port {port}</source>
        <translation>der Router ({name}) öffnete Port {port}</translation>
    </message>
    <message>
        <source>the router does not answer UPnP</source>
        <translation>der Router antwortet nicht auf UPnP</translation>
    </message>
    <message>
        <source>the router does not answer UPnP: {why}</source>
        <translation>der Router antwortet nicht auf UPnP: {why}</translation>
    </message>
    <message>
        <source>the router does not answer {name}</source>
        <translation>der Router antwortet nicht auf {name}</translation>
    </message>
    <message>
        <source>the router names an address that is none</source>
        <translation>der Router nennt eine Adresse, die keine ist</translation>
    </message>
    <message>
        <source>the router opened port {port}</source>
        <translation>der Router öffnete Port {port}</translation>
    </message>
    <message>
        <source>the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor UPnP, which may be switched off in its settings</source>
        <translation>der Router öffnet auf Bitte keine Ports: er antwortet weder auf PCP noch auf NAT-PMP noch auf UPnP; vielleicht ist das in seinen Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>the router refuses by NAT-PMP: {why}</source>
        <translation>der Router lehnt über NAT-PMP ab: {why}</translation>
    </message>
    <message>
        <source>the router refuses by PCP: {why}</source>
        <translation>der Router lehnt über PCP ab: {why}</translation>
    </message>
    <message>
        <source>the router refuses by UPnP: {why}</source>
        <translation>der Router lehnt über UPnP ab: {why}</translation>
    </message>
    <message>
        <source>the router restarted</source>
        <translation>der Router wurde neu gestartet</translation>
    </message>
    <message>
        <source>the router says by NAT-PMP that it opened the port for no time at all</source>
        <translation>der Router sagt über NAT-PMP, er habe den Port für gar keine Zeit geöffnet</translation>
    </message>
    <message>
        <source>the router says by PCP that it opened the port for no time at all</source>
        <translation>der Router sagt über PCP, er habe den Port für gar keine Zeit geöffnet</translation>
    </message>
    <message>
        <source>the router sends us to another address than its own</source>
        <translation>der Router schickt uns zu einer anderen Adresse als seiner eigenen</translation>
    </message>
    <message>
        <source>the router speaks UPnP, but not to open ports</source>
        <translation>der Router spricht UPnP, aber nicht, um Ports zu öffnen</translation>
    </message>
    <message>
        <source>the router speaks another version of PCP</source>
        <translation>der Router spricht eine andere Version von PCP</translation>
    </message>
    <message>
        <source>the router speaks version {version}, not PCP</source>
        <translation>der Router spricht Version {version}, nicht PCP</translation>
    </message>
    <message>
        <source>the router was changed</source>
        <translation>der Router wurde geändert</translation>
    </message>
    <message>
        <source>the router&apos;s UPnP took more than {seconds:g} s</source>
        <translation>UPnP brauchte beim Router mehr als {seconds:g} s</translation>
    </message>
    <message>
        <source>the router&apos;s answer by UPnP is of no use: {why}</source>
        <translation>die Antwort des Routers über UPnP nützt nichts: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s description of itself is of no use: {why}</source>
        <translation>die Selbstbeschreibung des Routers nützt nichts: {why}</translation>
    </message>
    <message>
        <source>the server asks for dial data twice</source>
        <translation>der Server verlangt zweimal Daten vor dem Anwählen</translation>
    </message>
    <message>
        <source>the server asks for {wanted:,} bytes before it dials; {most:,} are the most that is usual</source>
        <translation>der Server verlangt vor dem Anwählen {wanted:,} Bytes; üblich sind höchstens {most:,}</translation>
    </message>
    <message>
        <source>the server at {server} is inside our own network or our provider&apos;s: from there it sees us at {mapped}, which says nothing of how the internet does</source>
        <translation>der Server {server} steht in unserem eigenen Netz oder dem unseres Providers: von dort sieht er uns unter {mapped}, und das sagt nichts darüber, wie das Internet uns sieht</translation>
    </message>
    <message>
        <source>the server came in (AutoNAT v1)</source>
        <translation>der Server kam herein (AutoNAT v1)</translation>
    </message>
    <message>
        <source>the server came to another address of ours: {addr}</source>
        <translation>der Server kam zu einer anderen Adresse von uns: {addr}</translation>
    </message>
    <message>
        <source>the server claims that it came, but nobody arrived here</source>
        <translation>der Server behauptet, er sei gekommen, aber hier kam niemand an</translation>
    </message>
    <message>
        <source>the server claims to see us at {mapped}, which is no public address: it cannot be right if it is on the internet</source>
        <translation>der Server behauptet, uns unter {mapped} zu sehen, und das ist keine öffentliche Adresse: wenn er im Internet steht, kann das nicht stimmen</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>der Server schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>the server connected to somebody, but not to us</source>
        <translation>der Server verband sich mit jemandem, aber nicht mit uns</translation>
    </message>
    <message>
        <source>the server could not connect</source>
        <translation>der Server konnte sich nicht verbinden</translation>
    </message>
    <message>
        <source>the server did not want to dial</source>
        <translation>der Server wollte nicht anwählen</translation>
    </message>
    <message>
        <source>the server does not dial such an address</source>
        <translation>der Server wählt eine solche Adresse nicht an</translation>
    </message>
    <message>
        <source>the server is busy, or has had enough of us</source>
        <translation>der Server ist beschäftigt, oder er hat genug von uns</translation>
    </message>
    <message>
        <source>the server refused ({answer})</source>
        <translation>der Server lehnte ab ({answer})</translation>
    </message>
    <message>
        <source>the server refused ({answer}): {why}</source>
        <translation>der Server lehnte ab ({answer}): {why}</translation>
    </message>
    <message>
        <source>the server refused, without a reason</source>
        <translation>der Server lehnte ab, ohne Grund</translation>
    </message>
    <message>
        <source>the server reports an error</source>
        <translation>der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>the server reports an error of its own</source>
        <translation>der Server meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>the server sees us at {mapped}, an address between a provider&apos;s NAT and its customers: it stands before that NAT, or it is wrong</source>
        <translation>der Server sieht uns unter {mapped}, einer Adresse zwischen dem NAT eines Providers und dessen Kunden: er steht vor diesem NAT, oder er irrt sich</translation>
    </message>
    <message>
        <source>the server speaks of an address that we did not name</source>
        <translation>der Server spricht von einer Adresse, die wir nicht genannt haben</translation>
    </message>
    <message>
        <source>the stream ended after {come} of {all} bytes</source>
        <translation>der Stream endete nach {come} von {all} Bytes</translation>
    </message>
    <message>
        <source>the stream is closed for writing</source>
        <translation>der Stream ist zum Schreiben geschlossen</translation>
    </message>
    <message>
        <source>the system did not let the dial share the listening port</source>
        <translation>das System ließ nicht zu, beim Anwählen den Lauschport mitzubenutzen</translation>
    </message>
    <message>
        <source>the system does not let us take part in multicast: {why}</source>
        <translation>das System lässt uns nicht am Multicast teilnehmen: {why}</translation>
    </message>
    <message>
        <source>the system does not tell who else listens ({why})</source>
        <translation>das System sagt nicht, wer sonst noch lauscht ({why})</translation>
    </message>
    <message>
        <source>the system forbids dialling from the listening port</source>
        <translation>das System verbietet, vom Lauschport anzuwählen</translation>
    </message>
    <message>
        <source>the system found no answer for {name} within {seconds:g} s</source>
        <translation>das System fand für {name} in {seconds:g} s keine Antwort</translation>
    </message>
    <message>
        <source>the system takes that address for no valid target</source>
        <translation>das System hält diese Adresse für kein gültiges Ziel</translation>
    </message>
    <message>
        <source>the title has more than {most} characters</source>
        <translation>der Titel hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>the two halves of the key do not belong together</source>
        <translation>die beiden Hälften des Schlüssels gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the upgrade was not done within {seconds:g} s</source>
        <translation>der Aufbau wurde in {seconds:g} s nicht fertig</translation>
    </message>
    <message>
        <source>there are two with the name {name}</source>
        <translation>den Namen {name} gibt es zweimal</translation>
    </message>
    <message>
        <source>there is a space or an invisible character inside the address</source>
        <translation>in der Adresse ist ein Leerzeichen oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>there is another NAT between us and it</source>
        <translation>zwischen uns und ihm ist ein weiteres NAT</translation>
    </message>
    <message>
        <source>there is more than one address: dial one after the other</source>
        <translation>das ist mehr als eine Adresse: eine nach der anderen anwählen</translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation>in diesem Bild ist kein QR-Code, oder er ist zu klein zum Lesen</translation>
    </message>
    <message>
        <source>there is no address to listen on</source>
        <translation>es gibt keine Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>there is no host {name}</source>
        <translation>es gibt keinen Rechner {name}</translation>
    </message>
    <message>
        <source>there is no local network with IPv4 on which we listen</source>
        <translation>es gibt kein lokales Netz mit IPv4, in dem wir lauschen</translation>
    </message>
    <message>
        <source>there is no port in {addr}: {example} has one</source>
        <translation>in {addr} ist kein Port: {example} hat einen</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that could be tested</source>
        <translation>noch gibt es keine öffentliche Adresse von uns, die sich prüfen ließe</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation>noch gibt es keine öffentliche Adresse von uns, die dieser Peer prüfen könnte</translation>
    </message>
    <message>
        <source>there is no router {name}</source>
        <translation>es gibt keinen Router {name}</translation>
    </message>
    <message>
        <source>there is no such field; did you mean {field}?</source>
        <translation>ein solches Feld gibt es nicht; ist {field} gemeint?</translation>
    </message>
    <message>
        <source>there is no such field; known: {fields}</source>
        <translation>ein solches Feld gibt es nicht; bekannt sind: {fields}</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>there is nothing with the name {name}</source>
        <translation>es gibt nichts mit dem Namen {name}</translation>
    </message>
    <message>
        <source>there is too much text to look through for addresses</source>
        <translation>es ist zu viel Text, um ihn nach Adressen zu durchsuchen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this connection has had all its streams</source>
        <translation>diese Verbindung hat alle ihre Streams gehabt</translation>
    </message>
    <message>
        <source>this host has no free port to dial from</source>
        <translation>dieser Rechner hat keinen freien Port zum Anwählen</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: brackets in brackets</source>
        <translation>das ist kein lesbares TOML: Klammern in Klammern</translation>
    </message>
    <message>
        <source>this is no TOML: {why}</source>
        <translation>das ist kein TOML: {why}</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this machine has no IPv{version}</source>
        <translation>dieser Rechner hat kein IPv{version}</translation>
    </message>
    <message>
        <source>this machine has no file descriptors left</source>
        <translation>dieser Rechner hat keine Dateideskriptoren mehr frei</translation>
    </message>
    <message>
        <source>this machine has no free port, or no fitting address, to dial from</source>
        <translation>dieser Rechner hat zum Anwählen keinen freien Port oder keine passende Adresse</translation>
    </message>
    <message>
        <source>this machine has no interface named {name}</source>
        <translation>dieser Rechner hat keine Schnittstelle namens {name}</translation>
    </message>
    <message>
        <source>this machine has no route to that address</source>
        <translation>dieser Rechner hat keine Route zu dieser Adresse</translation>
    </message>
    <message>
        <source>this machine has no route to that network</source>
        <translation>dieser Rechner hat keine Route zu diesem Netz</translation>
    </message>
    <message>
        <source>this machine no longer has that address; we listen there again when it is back</source>
        <translation>dieser Rechner hat diese Adresse nicht mehr; kommt sie zurück, lauschen wir dort wieder</translation>
    </message>
    <message>
        <source>this machine no longer has the address that we listen on</source>
        <translation>dieser Rechner hat die Adresse nicht mehr, auf der wir lauschen</translation>
    </message>
    <message>
        <source>this node</source>
        <translation>dieser Knoten</translation>
    </message>
    <message>
        <source>this node listens on {at} already</source>
        <translation>dieser Knoten lauscht schon auf {at}</translation>
    </message>
    <message>
        <source>this peer is at our own public address: it is no stranger</source>
        <translation>dieser Peer ist an unserer eigenen öffentlichen Adresse: er ist kein Fremder</translation>
    </message>
    <message>
        <source>this peer is just testing whether it can reach us</source>
        <translation>dieser Peer prüft gerade, ob er uns erreicht</translation>
    </message>
    <message>
        <source>this peer is on our own network: what it can reach, strangers need not reach</source>
        <translation>dieser Peer ist in unserem eigenen Netz: was er erreicht, müssen Fremde nicht erreichen</translation>
    </message>
    <message>
        <source>this peer offers no test of whether we can be reached (AutoNAT)</source>
        <translation>dieser Peer bietet nicht an, unsere Erreichbarkeit zu prüfen (AutoNAT)</translation>
    </message>
    <message>
        <source>this process has no file descriptors left</source>
        <translation>dieser Prozess hat keine Dateideskriptoren mehr frei</translation>
    </message>
    <message>
        <source>this system does not tell who else listens on a port</source>
        <translation>dieses System sagt nicht, wer sonst noch auf einem Port lauscht</translation>
    </message>
    <message>
        <source>this system has no way known to us for a dial to share a listening port</source>
        <translation>dieses System hat keinen uns bekannten Weg, beim Anwählen einen Lauschport mitzubenutzen</translation>
    </message>
    <message>
        <source>this system knows no name {name}</source>
        <translation>dieses System kennt keinen Namen {name}</translation>
    </message>
    <message>
        <source>this system names no DNS server: {why}</source>
        <translation>dieses System nennt keinen DNS-Server: {why}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}</source>
        <translation>dieser Benutzer darf nicht auf Port {port} lauschen</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}; {free} is free</source>
        <translation>dieser Benutzer darf nicht auf Port {port} lauschen; {free} ist frei</translation>
    </message>
    <message>
        <source>through a port forward</source>
        <translation>durch eine Portweiterleitung</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>über ein Relay</translation>
    </message>
    <message>
        <source>too few observers report it to ask others about it</source>
        <translation>zu wenige Beobachter melden sie, um andere danach zu fragen</translation>
    </message>
    <message>
        <source>too few observers: {have} of {needed} that are needed</source>
        <translation>zu wenige Beobachter: {have} von {needed} nötigen</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>too many requests for other hosts</source>
        <translation>zu viele Anfragen für andere Rechner</translation>
    </message>
    <message>
        <source>too much is under way: the line is full</source>
        <translation>zu viel ist unterwegs: die Leitung ist voll</translation>
    </message>
    <message>
        <source>true</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two connections to this peer crossed; the other one is kept</source>
        <translation>zwei Verbindungen mit diesem Peer kreuzten sich; die andere bleibt</translation>
    </message>
    <message>
        <source>two dials met in one TCP connection: the peer takes itself for the initiator too</source>
        <translation>zwei Wählversuche trafen sich in einer TCP-Verbindung: auch der Peer hält sich für den Anfangenden</translation>
    </message>
    <message>
        <source>type the address of a peer, like {example}</source>
        <translation>hier die Adresse eines Peers eingeben, wie {example}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>unfold the evidence of the verdict</source>
        <translation>die Belege des Urteils aufklappen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>ungebeten</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <translation>Benutzer {uid}</translation>
    </message>
    <message>
        <source>waiting for the dial-back</source>
        <translation>wartet auf die Rückwahl</translation>
    </message>
    <message>
        <source>we are connected with this peer through a relay only</source>
        <translation>wir sind mit diesem Peer nur über ein Relay verbunden</translation>
    </message>
    <message>
        <source>we asked over IPv{asked} and the server sees an IPv{seen} address ({mapped}): a translator is on the way, or the server is wrong</source>
        <translation>wir fragten über IPv{asked}, und der Server sieht eine IPv{seen}-Adresse ({mapped}): auf dem Weg ist ein Übersetzer, oder der Server irrt sich</translation>
    </message>
    <message>
        <source>we came in</source>
        <translation>wir kamen herein</translation>
    </message>
    <message>
        <source>we do not listen on IPv{version}</source>
        <translation>wir lauschen nicht auf IPv{version}</translation>
    </message>
    <message>
        <source>we do not listen on a loopback address</source>
        <translation>wir lauschen nicht auf einer Loopback-Adresse</translation>
    </message>
    <message>
        <source>we do not listen on {host}, from which this machine reaches that address</source>
        <translation>wir lauschen nicht auf {host}, von wo dieser Rechner diese Adresse erreicht</translation>
    </message>
    <message>
        <source>we have as many open ports as it allows</source>
        <translation>wir haben so viele offene Ports, wie er erlaubt</translation>
    </message>
    <message>
        <source>we reset the stream</source>
        <translation>wir haben den Stream zurückgesetzt</translation>
    </message>
    <message>
        <source>we serve this protocol no more</source>
        <translation>wir bieten dieses Protokoll nicht mehr an</translation>
    </message>
    <message>
        <source>we went to the peer</source>
        <translation>wir gingen zum Peer</translation>
    </message>
    <message>
        <source>web over libp2p</source>
        <translation>Web über libp2p</translation>
    </message>
    <message>
        <source>whoever had it opened had it closed</source>
        <translation>wer ihn öffnen ließ, ließ ihn schließen</translation>
    </message>
    <message>
        <source>without a reason that we know</source>
        <translation>ohne einen Grund, den wir kennen</translation>
    </message>
    <message>
        <source>write it as {addr}</source>
        <translation>zu schreiben als {addr}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, and the signature holds</source>
        <translation>ja, und die Signatur ist gültig</translation>
    </message>
    <message>
        <source>yes: the connection with it is made anew when it is lost, and at each start</source>
        <translation>ja: die Verbindung mit ihm wird neu hergestellt, wenn sie verloren geht, und bei jedem Start</translation>
    </message>
    <message>
        <source>your firewall</source>
        <translation>Ihre Firewall</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>{addr} (user {uid})</source>
        <translation>{addr} (Benutzer {uid})</translation>
    </message>
    <message>
        <source>{addr} ({first} to {last})</source>
        <translation>{addr} ({first} bis {last})</translation>
    </message>
    <message>
        <source>{addr} ({moment})</source>
        <translation>{addr} ({moment})</translation>
    </message>
    <message>
        <source>{addr} ({scope})</source>
        <translation>{addr} ({scope})</translation>
    </message>
    <message numerus="yes">
        <source>{addr} and {n} more</source>
        <comment>{addr} and {n} more</comment>
        <translation>
            <numerusform>{addr} und noch {n}</numerusform>
            <numerusform>{addr} und noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
        <translation>{addr} antwortete: TCP verbunden, und es erwies sich nach {time} als der Peer.</translation>
    </message>
    <message>
        <source>{addr} cannot be dialled: addresses look like {example}</source>
        <translation>{addr} lässt sich nicht anwählen: Adressen sehen aus wie {example}</translation>
    </message>
    <message>
        <source>{addr} is where one listens; to dial, name the computer&apos;s address</source>
        <translation>auf {addr} lauscht man; zum Anwählen ist die Adresse des Rechners nötig</translation>
    </message>
    <message>
        <source>{addr} names no peer behind the relay: /p2p/… has to follow</source>
        <translation>{addr} nennt hinter dem Relay keinen Peer: /p2p/… muss folgen</translation>
    </message>
    <message>
        <source>{addr} refused it (RST) after {time}: nobody was let in there yet.</source>
        <translation>{addr} wies es nach {time} ab (RST): Dort wurde noch niemand hereingelassen.</translation>
    </message>
    <message>
        <source>{addr} was not reached: {why}</source>
        <translation>{addr} wurde nicht erreicht: {why}</translation>
    </message>
    <message>
        <source>{addr}, RTT {time}</source>
        <translation>{addr}, RTT {time}</translation>
    </message>
    <message>
        <source>{addr}: of relays, one can stand between us and the peer</source>
        <translation>{addr}: zwischen uns und dem Peer kann nur ein Relay stehen</translation>
    </message>
    <message>
        <source>{addr}: port 0 cannot be dialled</source>
        <translation>{addr}: Port 0 lässt sich nicht anwählen</translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, confirmed by observers</source>
        <comment>{addr}: {n} votes, confirmed by observers</comment>
        <translation>
            <numerusform>{addr}: {n} Stimme, von Beobachtern bestätigt</numerusform>
            <numerusform>{addr}: {n} Stimmen, von Beobachtern bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, not confirmed by observers</source>
        <comment>{addr}: {n} votes, not confirmed by observers</comment>
        <translation>
            <numerusform>{addr}: {n} Stimme, von Beobachtern nicht bestätigt</numerusform>
            <numerusform>{addr}: {n} Stimmen, von Beobachtern nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr}: {outcome} ({detail})</source>
        <translation>{addr}: {outcome} ({detail})</translation>
    </message>
    <message>
        <source>{addr}: {why}</source>
        <translation>{addr}: {why}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port, even observers at one address.</source>
        <translation>{all} Beobachter sehen {distinct} verschiedene Adressen des einen gemeinsamen Ports, sogar Beobachter an einer Adresse.</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port: it depends on the destination&apos;s address, perhaps on its port too.</source>
        <translation>{all} Beobachter sehen {distinct} verschiedene Adressen des einen gemeinsamen Ports: Es hängt von der Adresse des Ziels ab, vielleicht auch von seinem Port.</translation>
    </message>
    <message numerus="yes">
        <source>{at}, as one peer observes</source>
        <comment>{at}, as {n} peers observe</comment>
        <translation>
            <numerusform>{at}, wie ein Peer beobachtet</numerusform>
            <numerusform>{at}, wie {n} Peers beobachten</numerusform>
        </translation>
    </message>
    <message>
        <source>{at}: {why}</source>
        <translation>{at}: {why}</translation>
    </message>
    <message>
        <source>{claim}: no. {seen}</source>
        <translation>{claim}: nein. {seen}</translation>
    </message>
    <message>
        <source>{count} in the table of {router}</source>
        <translation>{count} in der Tabelle von {router}</translation>
    </message>
    <message>
        <source>{count} inbound connections are being set up already</source>
        <translation>{count} eingehende Verbindungen werden schon aufgebaut</translation>
    </message>
    <message>
        <source>{count} more like this one: {why}</source>
        <translation>{count} weitere wie diese: {why}</translation>
    </message>
    <message>
        <source>{count} streams are open on this connection</source>
        <translation>{count} Streams sind auf dieser Verbindung offen</translation>
    </message>
    <message>
        <source>{dialer} dials {target}: {outcome}, {meaning}.</source>
        <translation>{dialer} wählt {target} an: {outcome}, {meaning}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation>{file} wird nicht übernommen. {sentence}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{found}: {lines}</source>
        <translation>{found}: {lines}</translation>
    </message>
    <message>
        <source>{found}; others get in: {status}, witness: {strength}</source>
        <translation>{found}; andere kommen herein: {status}, Zeuge: {strength}</translation>
    </message>
    <message>
        <source>{given} is a peer id shortened for show: copy the whole of it</source>
        <translation>{given} ist eine zur Anzeige gekürzte Peer-ID: bitte die ganze kopieren</translation>
    </message>
    <message>
        <source>{given} is no name</source>
        <translation>{given} ist kein Name</translation>
    </message>
    <message>
        <source>{given} is none of {words}</source>
        <translation>{given} ist keines von {words}</translation>
    </message>
    <message>
        <source>{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>{given} ist keine Peer-ID: die beginnen mit 12D3Koo, 16Uiu2, Qm oder bafz</translation>
    </message>
    <message>
        <source>{given} is not a port: those go from 1 to {most}</source>
        <translation>{given} ist kein Port: die gehen von 1 bis {most}</translation>
    </message>
    <message>
        <source>{given} is not a whole peer id: characters are missing or wrong, so copy it again</source>
        <translation>{given} ist keine vollständige Peer-ID: Zeichen fehlen oder sind falsch, bitte noch einmal kopieren</translation>
    </message>
    <message>
        <source>{given} is not an IPv{version} address: {example} has one</source>
        <translation>{given} ist keine IPv{version}-Adresse: {example} hat eine</translation>
    </message>
    <message>
        <source>{given} is not an address and a port, like 203.0.113.99:4001</source>
        <translation>{given} ist nicht eine Adresse mit Port, wie 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{given} is not an address range ({why}): write it as 203.0.113.0/24</source>
        <translation>{given} ist kein Adressbereich ({why}): zu schreiben wie 203.0.113.0/24</translation>
    </message>
    <message>
        <source>{group} connects again and again, too fast</source>
        <translation>{group} verbindet sich wieder und wieder, zu schnell</translation>
    </message>
    <message>
        <source>{group} sets up so many connections that others wait</source>
        <translation>{group} baut so viele Verbindungen auf, dass andere warten</translation>
    </message>
    <message>
        <source>{hosts} and {routers}</source>
        <translation>{hosts} und {routers}</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly</source>
        <translation>{host} und {to} sind direkt verbunden</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly and through a relay</source>
        <translation>{host} und {to} sind direkt und über ein Relay verbunden</translation>
    </message>
    <message>
        <source>{host} and {to} are connected through a relay</source>
        <translation>{host} und {to} sind über ein Relay verbunden</translation>
    </message>
    <message>
        <source>{host} and {to} are not connected</source>
        <translation>{host} und {to} sind nicht verbunden</translation>
    </message>
    <message>
        <source>{host} asks others to come in</source>
        <translation>{host} bittet andere hereinzukommen</translation>
    </message>
    <message>
        <source>{host} cannot ask: {why}</source>
        <translation>{host} kann nicht fragen: {why}</translation>
    </message>
    <message>
        <source>{host} cannot dial {other}: there is no such host</source>
        <translation>{host} kann {other} nicht anwählen: einen solchen Rechner gibt es nicht</translation>
    </message>
    <message>
        <source>{host} cannot dial {to}: {why}</source>
        <translation>{host} kann {to} nicht anwählen: {why}</translation>
    </message>
    <message>
        <source>{host} closes its connections with {to}</source>
        <translation>{host} schließt seine Verbindungen mit {to}</translation>
    </message>
    <message>
        <source>{host} dials {to} at {at}</source>
        <translation>{host} wählt {to} unter {at} an</translation>
    </message>
    <message>
        <source>{host} dials {to} through a relay</source>
        <translation>{host} wählt {to} über ein Relay an</translation>
    </message>
    <message>
        <source>{host} failed: {why}</source>
        <translation>{host} scheiterte: {why}</translation>
    </message>
    <message>
        <source>{host} has no observed address</source>
        <translation>{host} hat keine beobachtete Adresse</translation>
    </message>
    <message>
        <source>{host} has no opened address</source>
        <translation>{host} hat keine geöffnete Adresse</translation>
    </message>
    <message>
        <source>{host} has no place at a relay</source>
        <translation>{host} hat keinen Platz bei einem Relay</translation>
    </message>
    <message>
        <source>{host} has no such address</source>
        <translation>{host} hat keine solche Adresse</translation>
    </message>
    <message>
        <source>{host} has not dialled {to}</source>
        <translation>{host} hat {to} nicht angewählt</translation>
    </message>
    <message>
        <source>{host} has not tried to punch a hole with {to}</source>
        <translation>{host} hat mit {to} kein Hole Punching versucht</translation>
    </message>
    <message>
        <source>{host} is known on one network only, whose interface must be named: /ip6zone/eth0/ip6/{host}/tcp/{port}</source>
        <translation>{host} gilt nur in einem Netz, dessen Schnittstelle genannt werden muss: /ip6zone/eth0/ip6/{host}/tcp/{port}</translation>
    </message>
    <message>
        <source>{host} is not an address of this machine</source>
        <translation>{host} ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>{host} reached {to}</source>
        <translation>{host} hat {to} erreicht</translation>
    </message>
    <message>
        <source>{host}: {found}</source>
        <translation>{host}: {found}</translation>
    </message>
    <message>
        <source>{host}: {found} ({sentence})</source>
        <translation>{host}: {found} ({sentence})</translation>
    </message>
    <message>
        <source>{host}: {outcome} ({why})</source>
        <translation>{host}: {outcome} ({why})</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min pass</source>
        <translation>{hours} h {minutes} min vergehen</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate}</source>
        <translation>{kind} von {sender}: {fate}</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate} at {place}</source>
        <translation>{kind} von {sender}: {fate} bei {place}</translation>
    </message>
    <message>
        <source>{kind} kept out ({rule}). {why}</source>
        <translation>{kind} aufgehalten ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind} let through ({rule}). {why}</source>
        <translation>{kind} durchgelassen ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind}, IPv6 firewall</source>
        <translation>{kind}, IPv6-Firewall</translation>
    </message>
    <message>
        <source>{lane}, since {begin}: {sentence}</source>
        <translation>{lane}, seit {begin}: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin} to {end}: {sentence}</source>
        <translation>{lane}, {begin} bis {end}: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin}: {sentence}</source>
        <translation>{lane}, {begin}: {sentence}</translation>
    </message>
    <message>
        <source>{minutes} minutes pass</source>
        <translation>{minutes} Minuten vergehen</translation>
    </message>
    <message>
        <source>{moment}, {age} ago</source>
        <translation>{moment}, vor {age}</translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
        <translation>{most} sind schon gesperrt: erst jemanden wieder zulassen</translation>
    </message>
    <message>
        <source>{most} other addresses have as many votes</source>
        <translation>{most} andere Adressen haben ebenso viele Stimmen</translation>
    </message>
    <message>
        <source>{most} peers are favourites already: let go of one first</source>
        <translation>{most} Peers sind schon Favoriten: erst einen aufgeben</translation>
    </message>
    <message>
        <source>{most} peers are remembered already: take a note, favourite or ban away first</source>
        <translation>{most} Peers sind schon gemerkt: erst eine Notiz, einen Favoriten oder eine Sperre entfernen</translation>
    </message>
    <message>
        <source>{most} questions are open already</source>
        <translation>{most} Fragen sind schon offen</translation>
    </message>
    <message>
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation>{muxer}, im Sicherheits-Handshake vereinbart</translation>
    </message>
    <message>
        <source>{names} would be cut off: move or delete that first</source>
        <translation>Sonst abgeschnitten: {names}; erst verschieben oder löschen</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation>{name} (Rechner)</translation>
    </message>
    <message>
        <source>{name} (router)</source>
        <translation>{name} (Router)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message>
        <source>{name} answered the ping in {time}.</source>
        <translation>{name} beantwortete den Ping in {time}.</translation>
    </message>
    <message>
        <source>{name} cannot be moved while it runs: build it anew</source>
        <translation>{name} lässt sich im Betrieb nicht verschieben: bitte neu aufbauen</translation>
    </message>
    <message>
        <source>{name} cannot become another kind of thing</source>
        <translation>{name} kann nichts anderer Art werden</translation>
    </message>
    <message>
        <source>{name} could not connect to {other}. {why}</source>
        <translation>{name} konnte sich nicht mit {other} verbinden. {why}</translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
        <translation>{name} wählt für andere an.</translation>
    </message>
    <message>
        <source>{name} dials {other} at {addr}.</source>
        <translation>{name} wählt {other} unter {addr} an.</translation>
    </message>
    <message>
        <source>{name} does not dial for others.</source>
        <translation>{name} wählt nicht für andere an.</translation>
    </message>
    <message>
        <source>{name} does not dial itself.</source>
        <translation>{name} wählt sich nicht selbst an.</translation>
    </message>
    <message>
        <source>{name} has more than {most} routers before it, or they stand in a circle</source>
        <translation>vor {name} stehen mehr als {most} Router, oder sie stehen im Kreis</translation>
    </message>
    <message>
        <source>{name} is a {kind} now; its table is empty.</source>
        <translation>{name} ist jetzt: {kind}. Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>{name} is connected to {other}.</source>
        <translation>{name} ist mit {other} verbunden.</translation>
    </message>
    <message>
        <source>{name} is gone. Ctrl+Z brings it back.</source>
        <translation>{name} ist weg. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>{name} is in a network that is not there: {network}</source>
        <translation>{name} ist in einem Netz, das es nicht gibt: {network}</translation>
    </message>
    <message>
        <source>{name} is no STUN server: write stun.example.org or 192.0.2.7:3478</source>
        <translation>{name} ist kein STUN-Server: zu schreiben wie stun.example.org oder 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>{name} is not a protocol: addresses look like {example}</source>
        <translation>{name} ist kein Protokoll: Adressen sehen aus wie {example}</translation>
    </message>
    <message>
        <source>{name} restarted: its table is empty.</source>
        <translation>{name} wurde neu gestartet: Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation>{name} sagt: {reason}</translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
        <translation>{name}, {transport}</translation>
    </message>
    <message>
        <source>{name}: a NAT has to map somehow, &apos;unknown&apos; is no way</source>
        <translation>{name}: irgendwie muss ein NAT zuordnen, &apos;unknown&apos; ist keine Art</translation>
    </message>
    <message>
        <source>{name}: at is two numbers from 0 to 1, across and down</source>
        <translation>{name}: at sind zwei Zahlen von 0 bis 1, quer und nach unten</translation>
    </message>
    <message>
        <source>{name}: it cannot report {given}; write it as 203.0.113.99:4001</source>
        <translation>{name}: {given} lässt sich nicht melden; zu schreiben wie 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{name}: latency is 0 to {most:g} seconds</source>
        <translation>{name}: die Verzögerung ist 0 bis {most:g} Sekunden</translation>
    </message>
    <message>
        <source>{name}: loss is a share from 0 to {most:g}</source>
        <translation>{name}: der Verlust ist ein Anteil von 0 bis {most:g}</translation>
    </message>
    <message>
        <source>{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.</source>
        <translation>{name}: Zuordnung {mapping}, Filterung {filtering}, Port durch das NAT behalten: {kept}.</translation>
    </message>
    <message>
        <source>{name}: mappings are kept for {least:g} s at least</source>
        <translation>{name}: Zuordnungen bleiben mindestens {least:g} s</translation>
    </message>
    <message>
        <source>{name}: no NAT, others see one of our own interfaces.</source>
        <translation>{name}: kein NAT, andere sehen eine unserer eigenen Schnittstellen.</translation>
    </message>
    <message>
        <source>{name}: no punch so far with such a NAT of ours ({does}).</source>
        <translation>{name}: bisher kein Hole Punching mit einem solchen NAT bei uns ({does}).</translation>
    </message>
    <message>
        <source>{name}: not known yet</source>
        <translation>{name}: noch nicht bekannt</translation>
    </message>
    <message>
        <source>{name}: observers that must agree are 1 to {most}</source>
        <translation>{name}: Beobachter, die sich einig sein müssen, sind 1 bis {most}</translation>
    </message>
    <message>
        <source>{name}: the address {addr} is taken</source>
        <translation>{name}: die Adresse {addr} ist vergeben</translation>
    </message>
    <message>
        <source>{name}: {addr} does not lie in {network}</source>
        <translation>{name}: {addr} liegt nicht in {network}</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}: {changed}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message>
        <source>{name}: {given} is no IPv4 address; write it as 203.0.113.7</source>
        <translation>{name}: {given} ist keine IPv4-Adresse; zu schreiben wie 203.0.113.7</translation>
    </message>
    <message>
        <source>{name}: {given} is no network inside; write it as 192.168.1.0/24</source>
        <translation>{name}: {given} ist kein Netz innen; zu schreiben wie 192.168.1.0/24</translation>
    </message>
    <message>
        <source>{name}: {given} is no way to filter; without any filter it is &apos;endpoint_independent&apos;</source>
        <translation>{name}: {given} ist keine Art zu filtern; ganz ohne Filter heißt es &apos;endpoint_independent&apos;</translation>
    </message>
    <message>
        <source>{name}: {other} has the address {addr} already</source>
        <translation>{name}: {other} hat die Adresse {addr} schon</translation>
    </message>
    <message>
        <source>{name}: {port} is no port; they go from 1 to 65535</source>
        <translation>{name}: {port} ist kein Port; die gehen von 1 bis 65535</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {some} of {n} punch so far ended with a direct connection.</source>
        <comment>{name}: {some} of {n} punches so far ended with a direct connection.</comment>
        <translation>
            <numerusform>{name}: {some} von {n} Hole-Punching-Versuch endete bisher mit einer direkten Verbindung.</numerusform>
            <numerusform>{name}: {some} von {n} Hole-Punching-Versuchen endeten bisher mit einer direkten Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} von {whole}</translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation>{number}  {name} (Sie)</translation>
    </message>
    <message>
        <source>{number} arriving</source>
        <translation>{number} im Ankommen</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Bytes</translation>
    </message>
    <message>
        <source>{number} hosts and routers. Arrow keys go from one to the next.</source>
        <translation>{number} Rechner und Router. Die Pfeiltasten führen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} von {whole}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}, geschlossen</translation>
    </message>
    <message>
        <source>{number}, open</source>
        <translation>{number}, offen</translation>
    </message>
    <message>
        <source>{number}, {direction}</source>
        <translation>{number}, {direction}</translation>
    </message>
    <message>
        <source>{number}. {title}  ({minutes} min)
{summary}</source>
        <translation>{number}. {title}  ({minutes} min)
{summary}</translation>
    </message>
    <message numerus="yes">
        <source>{n} address</source>
        <comment>{n} addresses</comment>
        <translation>
            <numerusform>{n} Adresse</numerusform>
            <numerusform>{n} Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address with fewer votes, summed up</source>
        <comment>{n} addresses with fewer votes, summed up</comment>
        <translation>
            <numerusform>{n} Adresse mit weniger Stimmen, zusammengefasst</numerusform>
            <numerusform>{n} Adressen mit weniger Stimmen, zusammengefasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change is not kept yet.</source>
        <comment>{n} changes are not kept yet.</comment>
        <translation>
            <numerusform>{n} Änderung ist noch nicht gespeichert.</numerusform>
            <numerusform>{n} Änderungen sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closed</source>
        <comment>{n} closed</comment>
        <translation>
            <numerusform>{n} geschlossen</numerusform>
            <numerusform>{n} geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection</source>
        <comment>{n} connections</comment>
        <translation>
            <numerusform>{n} Verbindung</numerusform>
            <numerusform>{n} Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection that this rests on is not open any more.</source>
        <comment>{n} connections that this rests on are not open any more.</comment>
        <translation>
            <numerusform>{n} Verbindung, auf der dies beruht, ist nicht mehr offen.</numerusform>
            <numerusform>{n} Verbindungen, auf denen dies beruht, sind nicht mehr offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dial under way</source>
        <comment>{n} dials under way</comment>
        <translation>
            <numerusform>{n} Wählversuch läuft</numerusform>
            <numerusform>{n} Wählversuche laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
        <translation>
            <numerusform>Hier ging {n} Ereignis verloren: Es geschah mehr, als der Knoten aufbewahrt, während niemand hinsah.</numerusform>
            <numerusform>Hier gingen {n} Ereignisse verloren: Es geschah mehr, als der Knoten aufbewahrt, während niemand hinsah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host</source>
        <comment>{n} hosts</comment>
        <translation>
            <numerusform>{n} Rechner</numerusform>
            <numerusform>{n} Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host that we had contacted tried to come in from another port, and could not: only answers get in.</source>
        <comment>{n} hosts that we had contacted tried to come in from another port, and could not: only answers get in.</comment>
        <translation>
            <numerusform>{n} Rechner, mit dem wir Kontakt hatten, versuchte von einem anderen Port hereinzukommen und konnte es nicht: Nur Antworten kommen herein.</numerusform>
            <numerusform>{n} Rechner, mit denen wir Kontakt hatten, versuchten von einem anderen Port hereinzukommen und konnten es nicht: Nur Antworten kommen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not</source>
        <comment>{n} hosts were asked to come in, and could not</comment>
        <translation>
            <numerusform>{n} Rechner wurde gebeten hereinzukommen und konnte es nicht</numerusform>
            <numerusform>{n} Rechner wurden gebeten hereinzukommen und konnten es nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not; {needed} are needed to be sure</source>
        <comment>{n} hosts were asked to come in, and could not; {needed} are needed to be sure</comment>
        <translation>
            <numerusform>{n} Rechner wurde gebeten hereinzukommen und konnte es nicht; um sicher zu sein, braucht es {needed}</numerusform>
            <numerusform>{n} Rechner wurden gebeten hereinzukommen und konnten es nicht; um sicher zu sein, braucht es {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbound connection</source>
        <comment>{n} inbound connections</comment>
        <translation>
            <numerusform>{n} eingehende Verbindung</numerusform>
            <numerusform>{n} eingehende Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is left out.</source>
        <comment>{n} more are left out.</comment>
        <translation>
            <numerusform>{n} weiterer Eintrag fehlt hier.</numerusform>
            <numerusform>{n} weitere Einträge fehlen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer</source>
        <comment>{n} observers</comment>
        <translation>
            <numerusform>{n} Beobachter</numerusform>
            <numerusform>{n} Beobachter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer ({needed} needed) report {at}</source>
        <comment>{n} observers ({needed} needed) report {at}</comment>
        <translation>
            <numerusform>{n} Beobachter ({needed} nötig) meldet {at}</numerusform>
            <numerusform>{n} Beobachter ({needed} nötig) melden {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed for {at}. Connect to peers in other places to be sure.</source>
        <comment>{n} observers of the {needed} needed for {at}. Connect to peers in other places to be sure.</comment>
        <translation>
            <numerusform>{n} Beobachter von {needed} nötigen für {at}. Um sicher zu sein, verbinden Sie sich mit Peers an anderen Orten.</numerusform>
            <numerusform>{n} Beobachter von {needed} nötigen für {at}. Um sicher zu sein, verbinden Sie sich mit Peers an anderen Orten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed sees you at {at}. Whether others can reach you there is not known yet.</source>
        <comment>{n} observers of the {needed} needed see you at {at}. Whether others can reach you there is not known yet.</comment>
        <translation>
            <numerusform>{n} Beobachter von {needed} nötigen sieht Sie unter {at}. Ob andere Sie dort erreichen können, ist noch nicht bekannt.</numerusform>
            <numerusform>{n} Beobachter von {needed} nötigen sehen Sie unter {at}. Ob andere Sie dort erreichen können, ist noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}.</source>
        <comment>{n} observers see us at {addr}.</comment>
        <translation>
            <numerusform>{n} Beobachter sieht uns unter {addr}.</numerusform>
            <numerusform>{n} Beobachter sehen uns unter {addr}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}: enough to confirm it.</source>
        <comment>{n} observers see us at {addr}: enough to confirm it.</comment>
        <translation>
            <numerusform>{n} Beobachter sieht uns unter {addr}: genug, um es zu bestätigen.</numerusform>
            <numerusform>{n} Beobachter sehen uns unter {addr}: genug, um es zu bestätigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</source>
        <comment>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</comment>
        <translation>
            <numerusform>{n} unserer Verbindungen ging vom gemeinsamen Port aus. Über ihn ist noch niemand hereingekommen; wir wissen also nicht, ob er für andere offen ist.</numerusform>
            <numerusform>{n} unserer Verbindungen gingen vom gemeinsamen Port aus. Über ihn ist noch niemand hereingekommen; wir wissen also nicht, ob er für andere offen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</source>
        <comment>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</comment>
        <translation>
            <numerusform>{n} von denen, die es versuchten, kam nicht herein; mehr müssen es versuchen, bevor das sagt, wie das NAT oder die Firewall filtert.</numerusform>
            <numerusform>{n} von denen, die es versuchten, kamen nicht herein; mehr müssen es versuchen, bevor das sagt, wie das NAT oder die Firewall filtert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other address</source>
        <comment>{n} other addresses</comment>
        <translation>
            <numerusform>{n} andere Adresse</numerusform>
            <numerusform>{n} andere Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other process listens here too</source>
        <comment>{n} other processes listen here too</comment>
        <translation>
            <numerusform>{n} anderer Prozess lauscht auch hier</numerusform>
            <numerusform>{n} andere Prozesse lauschen auch hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} participant more had no place.</source>
        <comment>{n} participants more had no place.</comment>
        <translation>
            <numerusform>{n} weiterer Teilnehmer hatte keinen Platz.</numerusform>
            <numerusform>{n} weitere Teilnehmer hatten keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} peer</source>
        <comment>{n} peers</comment>
        <translation>
            <numerusform>{n} Peer</numerusform>
            <numerusform>{n} Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation>
            <numerusform>{n} Platz</numerusform>
            <numerusform>{n} Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} punch ended before it was known what our NAT does.</source>
        <comment>{n} punches ended before it was known what our NAT does.</comment>
        <translation>
            <numerusform>{n} Hole-Punching-Versuch endete, bevor bekannt war, was unser NAT tut.</numerusform>
            <numerusform>{n} Hole-Punching-Versuche endeten, bevor bekannt war, was unser NAT tut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report, which cannot tell a public address of the shared port: see why there.</source>
        <comment>{n} reports, none of which can tell a public address of the shared port: see the reason at each.</comment>
        <translation>
            <numerusform>{n} Meldung, die keine öffentliche Adresse des gemeinsamen Ports nennen kann: Der Grund steht dort.</numerusform>
            <numerusform>{n} Meldungen, von denen keine eine öffentliche Adresse des gemeinsamen Ports nennen kann: Der Grund steht bei jeder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} router</source>
        <comment>{n} routers</comment>
        <translation>
            <numerusform>{n} Router</numerusform>
            <numerusform>{n} Router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by the filter.</source>
        <comment>{n} rows are hidden by the filter.</comment>
        <translation>
            <numerusform>{n} Zeile ist durch den Filter verborgen.</numerusform>
            <numerusform>{n} Zeilen sind durch den Filter verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by what is chosen on this page.</source>
        <comment>{n} rows are hidden by what is chosen on this page.</comment>
        <translation>
            <numerusform>{n} Zeile ist durch die Auswahl auf dieser Seite verborgen.</numerusform>
            <numerusform>{n} Zeilen sind durch die Auswahl auf dieser Seite verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting holds from the next start of Natscope.</source>
        <comment>{n} settings hold from the next start of Natscope.</comment>
        <translation>
            <numerusform>{n} Einstellung gilt ab dem nächsten Start von Natscope.</numerusform>
            <numerusform>{n} Einstellungen gelten ab dem nächsten Start von Natscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
        <translation>
            <numerusform>{n} Schritt wie diese.</numerusform>
            <numerusform>{n} Schritte wie diese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wish</source>
        <comment>{n} wishes</comment>
        <translation>
            <numerusform>{n} Wunsch</numerusform>
            <numerusform>{n} Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>{observer} has told {of} nothing</source>
        <translation>{observer} hat {of} nichts gesagt</translation>
    </message>
    <message>
        <source>{observer} sees nothing</source>
        <translation>{observer} sieht nichts</translation>
    </message>
    <message>
        <source>{observer} sees {seen}</source>
        <translation>{observer} sieht {seen}</translation>
    </message>
    <message>
        <source>{opened}, as it would not give {port}</source>
        <translation>{opened}, weil er {port} nicht geben wollte</translation>
    </message>
    <message>
        <source>{opened}, but does not tell its address outside</source>
        <translation>{opened}, sagt aber seine Adresse außen nicht</translation>
    </message>
    <message>
        <source>{opened}, but its own address outside, {host}, is no public one: there is a second NAT before it, which this does not open</source>
        <translation>{opened}, aber seine eigene Adresse außen, {host}, ist keine öffentliche: vor ihm steht ein zweites NAT, und das öffnet er nicht</translation>
    </message>
    <message>
        <source>{opened}, until it is closed: it knows no leases</source>
        <translation>{opened}, bis er geschlossen wird: befristen kann er nicht</translation>
    </message>
    <message>
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation>{ours} ({ours_does}) mit {theirs} ({theirs_does}): {how}.</translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
        <translation>{outcome}: {peer}</translation>
    </message>
    <message>
        <source>{owner}, on {addr}: the system may hand it some of our inbound connections, which are then missing here.</source>
        <translation>{owner}, auf {addr}: Das System gibt ihm vielleicht einige unserer eingehenden Verbindungen, die dann hier fehlen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a key file</source>
        <translation>{path} kann kein Name einer Schlüsseldatei sein</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds nothing: the recording ended before it began</source>
        <translation>{path} enthält nichts: die Aufzeichnung endete, bevor sie begann</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{path} is not a file that can hold a key. Name a file, there or not yet, with --identity.</source>
        <translation>{path} ist keine Datei, die einen Schlüssel enthalten kann. Nennen Sie mit --identity eine Datei, ob es sie schon gibt oder nicht.</translation>
    </message>
    <message>
        <source>{path} is not a recording of Natscope</source>
        <translation>{path} ist keine Aufzeichnung von Natscope</translation>
    </message>
    <message>
        <source>{path} is there already: name a new file to record into</source>
        <translation>{path} gibt es schon: zum Aufzeichnen bitte eine neue Datei nennen</translation>
    </message>
    <message>
        <source>{path} is too large to be a lab.</source>
        <translation>{path} ist zu groß für ein Labor.</translation>
    </message>
    <message>
        <source>{path} was recorded in format {found} by another version of Natscope; this one reads format {ours}</source>
        <translation>{path} wurde von einer anderen Version von Natscope im Format {found} aufgezeichnet; diese liest Format {ours}</translation>
    </message>
    <message>
        <source>{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to see why.</source>
        <translation>{peers} und {addresses}. {counts} zählt als Stimme, {does_not} nicht: Wählen Sie es aus, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>{peer} answered the ping in {time}.</source>
        <translation>{peer} beantwortete den Ping in {time}.</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back at {addr}: {why}</source>
        <translation>{peer} bat uns, ihn unter {addr} zurückzuwählen: {why}</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back, and we did not: {why}</source>
        <translation>{peer} bat uns, ihn zurückzuwählen, und wir taten es nicht: {why}</translation>
    </message>
    <message>
        <source>{peer} at {addr}</source>
        <translation>{peer} unter {addr}</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at any of the others.</source>
        <translation>{peer} in {group} sieht uns unter keiner der anderen.</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at {addr}.</source>
        <translation>{peer} in {group} sieht uns nicht unter {addr}.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that counts as a vote.</source>
        <translation>{peer} in {group} sieht uns unter {addr}: Das zählt als Stimme.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that does not count ({reason}).</source>
        <translation>{peer} in {group} sieht uns unter {addr}: Das zählt nicht ({reason}).</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it dialled {dialled}. Path: {path}; {solicited}.</source>
        <translation>{peer} kam von {addr} an {here} herein und hatte {dialled} angewählt. Weg: {path}; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it did not tell which address it dialled. Path: {path}; {solicited}.</source>
        <translation>{peer} kam von {addr} an {here} herein und sagte nicht, welche Adresse angewählt war. Weg: {path}; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came to a punch with somebody else</source>
        <translation>{peer} kam zu einem Hole Punching mit jemand anderem</translation>
    </message>
    <message>
        <source>{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.</source>
        <translation>{peer} verband sich von {addr} mit uns und kam an {here} an; der Aufbau dauerte {time}.</translation>
    </message>
    <message>
        <source>{peer} did not identify itself: {why}</source>
        <translation>{peer} identifizierte sich nicht: {why}</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} identifizierte sich: {agent}, sieht uns unter {addr}.</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent}.</source>
        <translation>{peer} identifizierte sich: {agent}.</translation>
    </message>
    <message>
        <source>{peer} is a favourite: the connection with it is kept.</source>
        <translation>{peer} ist ein Favorit: Die Verbindung wird gehalten.</translation>
    </message>
    <message>
        <source>{peer} is allowed again.</source>
        <translation>{peer} ist wieder zugelassen.</translation>
    </message>
    <message>
        <source>{peer} is banned.</source>
        <translation>{peer} ist gesperrt.</translation>
    </message>
    <message>
        <source>{peer} is no favourite any more; what is open stays.</source>
        <translation>{peer} ist kein Favorit mehr; was offen ist, bleibt.</translation>
    </message>
    <message>
        <source>{peer} met us at the relay {relay}: we begin to punch a hole towards it.</source>
        <translation>{peer} traf uns beim Relay {relay}: Wir beginnen das Hole Punching.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that counts as the vote of {group}.</source>
        <translation>{peer} sieht {addr} als {seen}; das zählt als Stimme von {group}.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that is no vote: {why}</source>
        <translation>{peer} sieht {addr} als {seen}; das ist keine Stimme: {why}</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} teilte Neues mit: {agent}, sieht uns unter {addr}.</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent}.</source>
        <translation>{peer} teilte Neues mit: {agent}.</translation>
    </message>
    <message>
        <source>{peer} was asked to try {addr}: {outcome} ({detail}).</source>
        <translation>{peer} wurde gebeten, {addr} zu versuchen: {outcome} ({detail}).</translation>
    </message>
    <message>
        <source>{peer}, a stranger to our shared port: we reach it from another one, {time}.</source>
        <translation>{peer}, unserem gemeinsamen Port fremd: wir erreichen ihn von einem anderen aus, {time}.</translation>
    </message>
    <message>
        <source>{peer}, whom we met at the relay {relay}, begins to punch a hole with us.</source>
        <translation>{peer}, beim Relay {relay} getroffen, beginnt mit uns ein Hole Punching.</translation>
    </message>
    <message>
        <source>{peer}, {agent}</source>
        <translation>{peer}, {agent}</translation>
    </message>
    <message>
        <source>{peer}, {strength}, {time}.</source>
        <translation>{peer}, {strength}, {time}.</translation>
    </message>
    <message>
        <source>{peer}: {reason}</source>
        <translation>{peer}: {reason}</translation>
    </message>
    <message>
        <source>{places} kept, {connections} now, {size} carried, {wishes} refused.</source>
        <translation>{places} vergeben, {connections} jetzt, {size} getragen, {wishes} abgelehnt.</translation>
    </message>
    <message>
        <source>{place} keeps it out ({rule}).</source>
        <translation>{place} lässt es nicht durch ({rule}).</translation>
    </message>
    <message>
        <source>{place} keeps it out.</source>
        <translation>{place} lässt es nicht durch.</translation>
    </message>
    <message>
        <source>{place} lets it through ({rule}). {why}</source>
        <translation>{place} lässt es durch ({rule}). {why}</translation>
    </message>
    <message>
        <source>{place}: {inside} is {outside}</source>
        <translation>{place}: {inside} ist {outside}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{protocol}: {meaning}</source>
        <translation>{protocol}: {meaning}</translation>
    </message>
    <message>
        <source>{reach}: {sentence}</source>
        <translation>{reach}: {sentence}</translation>
    </message>
    <message>
        <source>{refusal} It stands for {inside}.</source>
        <translation>{refusal} Sie steht für {inside}.</translation>
    </message>
    <message>
        <source>{router} closed the line by which {inside} is {outside} outside: {why}.</source>
        <translation>{router} schloss die Zeile, durch die {inside} außen {outside} ist: {why}.</translation>
    </message>
    <message>
        <source>{router} opened a line: {inside} is {outside} outside.</source>
        <translation>{router} öffnete eine Zeile: {inside} ist außen {outside}.</translation>
    </message>
    <message>
        <source>{router} restarts: its table is forgotten</source>
        <translation>{router} startet neu: Die Tabelle ist vergessen</translation>
    </message>
    <message>
        <source>{router} saw no such packet</source>
        <translation>{router} hat kein solches Paket gesehen</translation>
    </message>
    <message>
        <source>{seconds:g} seconds pass</source>
        <translation>{seconds:g} Sekunden vergehen</translation>
    </message>
    <message>
        <source>{sender} → {receiver}, and gets lost: {packet}</source>
        <translation>{sender} → {receiver}, und geht verloren: {packet}</translation>
    </message>
    <message>
        <source>{sender} → {receiver}: {packet}</source>
        <translation>{sender} → {receiver}: {packet}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{server}: no answer</source>
        <translation>{server}: keine Antwort</translation>
    </message>
    <message>
        <source>{share} of the packets</source>
        <translation>{share} der Pakete</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} zu sehen</translation>
    </message>
    <message>
        <source>{size}, now {rate}</source>
        <translation>{size}, jetzt {rate}</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} und {more}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <translation>{some}; {more}</translation>
    </message>
    <message>
        <source>{source} cannot leave: all ports outside are taken.</source>
        <translation>{source} kann nicht hinaus: Alle Ports außen sind vergeben.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to exactly that address and port, and only those may come in to which it has.</source>
        <translation>{source} darf bei {target} nicht herein: Von dort wurde nicht an genau diese Adresse und diesen Port gesendet, und nur wer so angesprochen wurde, darf herein.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to that address, and only those may come in to which it has.</source>
        <translation>{source} darf bei {target} nicht herein: Von dort wurde nicht an diese Adresse gesendet, und nur wer so angesprochen wurde, darf herein.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: nobody inside has that port outside.</source>
        <translation>{source} darf bei {target} nicht herein: Niemand innen hat diesen Port außen.</translation>
    </message>
    <message>
        <source>{source} sends to {target} by a mapping that is there: it is {outside} outside.</source>
        <translation>{source} sendet an {target} über eine vorhandene Zuordnung: Außen ist es {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target} for the first time: from now on it is {outside} outside.</source>
        <translation>{source} sendet zum ersten Mal an {target}: Von jetzt an ist es außen {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target}, which stands for {inside} in this very network: it is turned round, and seen as {outside}.</source>
        <translation>{source} sendet an {target}, das für {inside} in eben diesem Netz steht: Es wird umgedreht und als {outside} gesehen.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here, and nothing is kept out.</source>
        <translation>{source} sendet an {target}. Hier wird nichts übersetzt und nichts aufgehalten.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here; from now on answers may come in.</source>
        <translation>{source} sendet an {target}. Hier wird nichts übersetzt; von jetzt an dürfen Antworten herein.</translation>
    </message>
    <message>
        <source>{speed:g} × faster</source>
        <translation>{speed:g} × schneller</translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
        <translation>{strength} (Zeuge {peer})</translation>
    </message>
    <message>
        <source>{table} of details</source>
        <translation>{table}, Einzelheiten</translation>
    </message>
    <message>
        <source>{target} is this router&apos;s own address outside, and it does not turn round what comes from inside.</source>
        <translation>{target} ist die eigene Außenadresse dieses Routers, und er dreht nicht um, was von innen kommt.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, and this NAT lets everybody in to it.</source>
        <translation>{target} steht für {inside}, und dieses NAT lässt dorthin alle herein.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has just sent to exactly {source}.</source>
        <translation>{target} steht für {inside}, und von dort wurde eben an genau {source} gesendet.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has sent to that address before: from there everything may come in.</source>
        <translation>{target} steht für {inside}, und von dort wurde schon an diese Adresse gesendet: Von ihr darf alles herein.</translation>
    </message>
    <message>
        <source>{target} was opened for {inside}: everybody may come in.</source>
        <translation>{target} wurde für {inside} geöffnet: Alle dürfen herein.</translation>
    </message>
    <message>
        <source>{text} are no colours that there are.</source>
        <translation>Die Farben {text} gibt es nicht.</translation>
    </message>
    <message>
        <source>{text} is neither “on” nor “off”.</source>
        <translation>{text} ist weder „on“ noch „off“.</translation>
    </message>
    <message>
        <source>{text} is no IP address with a port: write {example}, or {short} for the same.</source>
        <translation>{text} ist keine IP-Adresse mit Port: Schreiben Sie {example}, oder kurz {short}.</translation>
    </message>
    <message>
        <source>{text} is no STUN server: write {name} or {address}.</source>
        <translation>{text} ist kein STUN-Server: Schreiben Sie {name} oder {address}.</translation>
    </message>
    <message>
        <source>{text} is no language that Natscope speaks.</source>
        <translation>{text} ist keine Sprache, die Natscope spricht.</translation>
    </message>
    <message>
        <source>{text} is no size of text that there is.</source>
        <translation>Die Schriftgröße {text} gibt es nicht.</translation>
    </message>
    <message>
        <source>{text} is not a number from {least} to {most}.</source>
        <translation>{text} ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{time} in which nothing happened</source>
        <translation>{time}, in denen nichts geschah</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation>
            <numerusform>{time}, {n} Versuch</numerusform>
            <numerusform>{time}, {n} Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{text}

More words: Shift+F1</source>
        <translation>{title}
{text}

Weitere Wörter: Umschalt+F1</translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation>{title} ({number})</translation>
    </message>
    <message>
        <source>{title} ({protocol}, {gateway})</source>
        <translation>{title} ({protocol}, {gateway})</translation>
    </message>
    <message>
        <source>{title}: step {number} of {steps}</source>
        <translation>{title}: Schritt {number} von {steps}</translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
        <translation>{votes} ({needed} nötig)</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}, {others} something else: more of them would tell who is wrong.</source>
        <translation>{votes} von {all} Beobachtern sehen {top}, {others} etwas anderes: Mehr von ihnen gäben Aufschluss, wer sich irrt.</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}; the others contradict them.</source>
        <translation>{votes} von {all} Beobachtern sehen {top}; die anderen widersprechen.</translation>
    </message>
    <message>
        <source>{votes} of {needed} needed</source>
        <translation>{votes} von {needed} nötigen</translation>
    </message>
    <message>
        <source>{votes}. One observer group has one vote.</source>
        <translation>{votes}. Eine Beobachtergruppe hat eine Stimme.</translation>
    </message>
    <message>
        <source>{what} from {origin}: {words}</source>
        <translation>{what} von {origin}: {words}</translation>
    </message>
    <message>
        <source>{what}. {place} of {number}.</source>
        <translation>{what}. {place} von {number}.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} came in</source>
        <translation>{who} kam herein</translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation>{who} kam herein ({peer})</translation>
    </message>
    <message>
        <source>{who} came in at {at}: path {path}, solicited {solicited}</source>
        <translation>{who} kam unter {at} herein: Weg {path}, gebeten {solicited}</translation>
    </message>
    <message numerus="yes">
        <source>{who} came in from a port that we had not contacted, but {n} host that we had never contacted could not.</source>
        <comment>{who} came in from a port that we had not contacted, but {n} hosts that we had never contacted could not.</comment>
        <translation>
            <numerusform>{who} kam von einem Port herein, mit dem wir keinen Kontakt hatten, aber {n} Rechner, mit dem wir nie Kontakt hatten, konnte es nicht.</numerusform>
            <numerusform>{who} kam von einem Port herein, mit dem wir keinen Kontakt hatten, aber {n} Rechner, mit denen wir nie Kontakt hatten, konnten es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} came in from a port that we had not contacted.</source>
        <translation>{who} kam von einem Port herein, mit dem wir keinen Kontakt hatten.</translation>
    </message>
    <message>
        <source>{who} came in on the mapping, and we had never contacted it.</source>
        <translation>{who} kam über die Zuordnung herein, und wir hatten nie Kontakt.</translation>
    </message>
    <message>
        <source>{who} came in uninvited: it dialled {at}, and we had never contacted it</source>
        <translation>{who} kam ungebeten herein: angewählt war {at}, und wir hatten nie Kontakt</translation>
    </message>
    <message>
        <source>{who} came in, and we had never contacted it.</source>
        <translation>{who} kam herein, und wir hatten nie Kontakt.</translation>
    </message>
    <message>
        <source>{who} did not come in at {at}</source>
        <translation>{who} kam unter {at} nicht herein</translation>
    </message>
    <message>
        <source>{who} was asked to try {at}, and came in; we had never contacted it</source>
        <translation>{who} wurde gebeten, {at} zu versuchen, und kam herein; wir hatten nie Kontakt</translation>
    </message>
    <message>
        <source>{who} would be cut off: move or delete them first.</source>
        <translation>Sonst abgeschnitten: {who}. Erst verschieben oder löschen.</translation>
    </message>
    <message>
        <source>{why} (error {code})</source>
        <translation>{why} (Fehler {code})</translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
        <translation>{word}. {sentence}</translation>
    </message>
    <message>
        <source>“Add” puts in hosts and routers.</source>
        <translation>„Hinzufügen“ setzt Rechner und Router ein.</translation>
    </message>
    <message>
        <source>“you are {addr}”</source>
        <translation>„Sie sind {addr}“</translation>
    </message>
    <message>
        <source>“{button}”, below, copies it.</source>
        <translation>„{button}“, unten, kopiert sie.</translation>
    </message>
    <message>
        <source>▶ {name} (yours)</source>
        <translation>▶ {name} (Ihres)</translation>
    </message>
    <message>
        <source>● Recording, {size}</source>
        <translation>● Aufnahme, {size}</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials exactly this peer.</source>
        <translation>✓ Eine Adresse. Die Eingabetaste wählt genau diesen Peer an.</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials whoever answers there.</source>
        <translation>✓ Eine Adresse. Die Eingabetaste wählt an, wer dort antwortet.</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ geht</translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation>✗ geht nicht</translation>
    </message>
</context>
</TS>
