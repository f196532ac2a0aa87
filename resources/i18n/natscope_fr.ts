<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>&amp;Follow an invitation</source>
        <translation>&amp;Suivre une invitation</translation>
    </message>
    <message>
        <source>(does not say)</source>
        <translation>(ne le dit pas)</translation>
    </message>
    <message>
        <source>(negotiating)</source>
        <translation>(en négociation)</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>(ne dit rien)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>/dnsaddr leads on to more names after {most} of them</source>
        <translation>/dnsaddr renvoie encore à d’autres noms après {most} d’entre eux</translation>
    </message>
    <message>
        <source>1 second passes</source>
        <translation>1 seconde passe</translation>
    </message>
    <message>
        <source>1/{times} speed</source>
        <translation>Vitesse 1/{times}</translation>
    </message>
    <message>
        <source>192.168.1.5:4001, or the text of a QR code</source>
        <translation>192.168.1.5:4001, ou le texte d’un code QR</translation>
    </message>
    <message>
        <source>A NAT with several public addresses may give all connections of one computer the same one (paired), or any of them (arbitrary). With the second kind others may try an address that is not yours.</source>
        <translation>Un NAT qui a plusieurs adresses publiques peut donner la même à toutes les connexions d’un ordinateur (appariée), ou n’importe laquelle (arbitraire). Dans le second cas, d’autres peuvent essayer une adresse qui n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
        <translation>Un serveur STUN dit à quelle adresse il vous voit. Indiquez-en un pour comparer sa réponse à ce que disent vos pairs.</translation>
    </message>
    <message>
        <source>A STUN server: its name or address, and a port if not 3478</source>
        <translation>Un serveur STUN&#x202f;: son nom ou son adresse, et un port si ce n’est pas 3478</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} and with {size} each way at most.</source>
        <translation>Une connexion par ce relais dure au plus {time}, avec au plus {size} dans chaque sens.</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} at most.</source>
        <translation>Une connexion par ce relais dure au plus {time}.</translation>
    </message>
    <message>
        <source>A connection through it goes on with {size} each way at most.</source>
        <translation>Une connexion par ce relais transporte au plus {size} dans chaque sens.</translation>
    </message>
    <message>
        <source>A connection through it has no limit.</source>
        <translation>Une connexion par ce relais n’a pas de limite.</translation>
    </message>
    <message>
        <source>A direct connection with whom you met at a relay: how it went, step by step</source>
        <translation>Une connexion directe avec un pair rencontré sur un relais&#x202f;: son déroulement, étape par étape</translation>
    </message>
    <message>
        <source>A favourite is soon connected again.</source>
        <translation>Un favori est vite reconnecté.</translation>
    </message>
    <message>
        <source>A favourite: the connection with it is made anew when it is lost.</source>
        <translation>Un favori&#x202f;: la connexion est rétablie quand elle est perdue.</translation>
    </message>
    <message>
        <source>A hole punch with {peer} is under way.</source>
        <translation>Un perçage (hole punching) avec {peer} est en cours.</translation>
    </message>
    <message>
        <source>A line in the router&apos;s table: this computer and port inside belong to that port outside. It is made when something goes out, and forgotten when nothing went over it for a while.

Is the port outside the same whoever is talked to, the mapping is called endpoint-independent: then there is one address that you can give to others. If it changes with the address, or with the address and port, of the other side, nobody can know the port that the next one would see.</source>
        <translation>Une ligne de la table du routeur&#x202f;: tel ordinateur et tel port à l’intérieur correspondent à tel port à l’extérieur. Elle est créée quand quelque chose sort, et oubliée quand plus rien n’y passe pendant un moment.

Si le port extérieur est le même quel que soit l’interlocuteur, l’association est dite indépendante de la destination&#x202f;: il y a alors une adresse que vous pouvez donner aux autres. S’il change avec l’adresse, ou avec l’adresse et le port, de l’autre côté, personne ne peut savoir quel port verrait le suivant.</translation>
    </message>
    <message>
        <source>A line that is open lets everybody in.</source>
        <translation>Une ligne ouverte laisse entrer tout le monde.</translation>
    </message>
    <message>
        <source>A multiaddr. Enter dials. Ctrl+L comes here.</source>
        <translation>Une multiaddr. Entrée appelle. Ctrl+L amène ici.</translation>
    </message>
    <message>
        <source>A node of the lab inside this program. Nothing leaves this computer.</source>
        <translation>Un nœud du laboratoire dans ce programme. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A peer that everybody can reach, and that passes on what two others say to each other. Who cannot be reached reserves a place there, and gives others the relay&apos;s address with its own id at the end.

Relays limit how long and how much: they are for meeting, not for staying.</source>
        <translation>Un pair que tout le monde peut joindre, et qui transmet ce que deux autres se disent. Qui n’est pas joignable y réserve une place, et donne aux autres l’adresse du relais avec son propre identifiant à la fin.

Les relais limitent la durée et la quantité&#x202f;: ils servent à se rencontrer, pas à rester.</translation>
    </message>
    <message>
        <source>A peer that you had contacted before can come in at {at}. Whether strangers can is not known yet.</source>
        <translation>Un pair que vous aviez déjà contacté peut entrer par {at}. On ne sait pas encore si des inconnus le peuvent.</translation>
    </message>
    <message>
        <source>A ping to {peer} failed: {why}</source>
        <translation>Le ping vers {peer} a échoué&#x202f;: {why}</translation>
    </message>
    <message>
        <source>A port opened by your router</source>
        <translation>Un port ouvert par votre routeur</translation>
    </message>
    <message>
        <source>A port that is open outside is open to everybody.</source>
        <translation>Un port ouvert à l’extérieur est ouvert à tout le monde.</translation>
    </message>
    <message>
        <source>A port that the router opens because it was asked to, by a program or by hand on its settings page. By it everybody can come in, as long as no second NAT stands in front.</source>
        <translation>Un port que le routeur ouvre parce qu’on le lui a demandé&#x202f;: un programme, ou quelqu’un à la main dans sa page de réglages. Tout le monde peut entrer par là, tant qu’il n’y a pas un second NAT devant.</translation>
    </message>
    <message>
        <source>A room of computers: who can dial whom</source>
        <translation>Une salle d’ordinateurs&#x202f;: qui peut appeler qui</translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
        <translation>Un second NAT devant le domicile de nombreux clients.</translation>
    </message>
    <message>
        <source>A simple question to a server: where do you see me? It is older than libp2p, and its answer can be held against what peers say. Over UDP it says nothing of TCP: a router keeps the two apart.</source>
        <translation>Une question simple à un serveur&#x202f;: où me voyez-vous&#x202f;? Elle est plus ancienne que libp2p, et sa réponse peut être comparée à ce que disent les pairs. Par UDP, elle ne dit rien de TCP&#x202f;: un routeur traite les deux séparément.</translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer} came to nothing: {why}</source>
        <translation>Un essai de perçage avec {peer} n’a rien donné&#x202f;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>A try to punch a hole with {peer}, {n} SYN sent: {outcomes}</source>
        <comment>A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}</comment>
        <translation>
            <numerusform>Un essai de perçage avec {peer}, {n} SYN envoyé&#x202f;: {outcomes}</numerusform>
            <numerusform>Un essai de perçage avec {peer}, {n} SYN envoyés&#x202f;: {outcomes}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer}: the peer&apos;s SYN came in.</source>
        <translation>Un essai de perçage avec {peer}&#x202f;: le SYN du pair est arrivé.</translation>
    </message>
    <message>
        <source>A virtual internet to look into</source>
        <translation>Un Internet virtuel à explorer</translation>
    </message>
    <message>
        <source>About Natscope</source>
        <translation>À propos de Natscope</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>Actions ▾</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Add a host or a router</source>
        <translation>Ajouter un hôte ou un routeur</translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation>Ajouter un hôte…</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation>Ajouter un routeur…</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Ajouter ▾</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and port that a program inside has.</source>
        <translation>Adresse et port d’un programme à l’intérieur.</translation>
    </message>
    <message>
        <source>Address observed</source>
        <translation>Adresse observée</translation>
    </message>
    <message>
        <source>Address probed</source>
        <translation>Adresse testée</translation>
    </message>
    <message>
        <source>Address to dial</source>
        <translation>Adresse à appeler</translation>
    </message>
    <message>
        <source>Address to read out</source>
        <translation>Adresse à dicter</translation>
    </message>
    <message>
        <source>Address to share</source>
        <translation>Adresse à partager</translation>
    </message>
    <message>
        <source>Address-
restricted</source>
        <translation>Restreint
par adresse</translation>
    </message>
    <message>
        <source>Address-restricted</source>
        <translation>Restreint par adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses it stands for</source>
        <translation>Adresses qu’elle représente</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. Everything is looked at anew.</source>
        <translation>Les adresses de cet ordinateur ont changé&#x202f;: {came} est apparu. Tout est réexaminé.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. {went} went. Everything is looked at anew.</source>
        <translation>Les adresses de cet ordinateur ont changé&#x202f;: {came} est apparu. {went} a disparu. Tout est réexaminé.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {went} went. Everything is looked at anew.</source>
        <translation>Les adresses de cet ordinateur ont changé&#x202f;: {went} a disparu. Tout est réexaminé.</translation>
    </message>
    <message>
        <source>Addresses of try {number}</source>
        <translation>Adresses de l’essai {number}</translation>
    </message>
    <message>
        <source>Addresses that are gone</source>
        <translation>Adresses disparues</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>All details ▾</source>
        <translation>Tous les détails ▾</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>All of it, in a sentence.</source>
        <translation>Le tout, en une phrase.</translation>
    </message>
    <message>
        <source>All ports outside are taken.</source>
        <translation>Tous les ports extérieurs sont pris.</translation>
    </message>
    <message>
        <source>All your connections leave by one public IP address.</source>
        <translation>Toutes vos connexions sortent par une seule adresse IP publique.</translation>
    </message>
    <message>
        <source>All {all} observers see the same: {top}.</source>
        <translation>Les {all} observateurs voient tous la même chose&#x202f;: {top}.</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Autoriser de nouveau</translation>
    </message>
    <message>
        <source>An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text.</source>
        <translation>Une adresse dictée par quelqu’un, comme 192.168.1.5:4001, une multiaddr ou le texte d’un code QR.</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended at once: {why}</source>
        <translation>Une connexion entrante depuis {addr} s’est terminée aussitôt&#x202f;: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended during the security handshake: {why}</source>
        <translation>Une connexion entrante depuis {addr} s’est terminée pendant la négociation de sécurité&#x202f;: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended in phase {phase}: {why}</source>
        <translation>Une connexion entrante depuis {addr} s’est terminée dans la phase {phase}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a muxer: {why}</source>
        <translation>Une connexion entrante depuis {addr} s’est terminée pendant le choix du multiplexeur&#x202f;: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a protocol: {why}</source>
        <translation>Une connexion entrante depuis {addr} s’est terminée pendant le choix du protocole&#x202f;: {why}</translation>
    </message>
    <message>
        <source>An inbound connection: the peer chose the port.</source>
        <translation>Une connexion entrante&#x202f;: c’est le pair qui a choisi le port.</translation>
    </message>
    <message>
        <source>An outbound connection.</source>
        <translation>Une connexion sortante.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Another kind (see the details)</source>
        <translation>Autre type (voir les détails)</translation>
    </message>
    <message>
        <source>Another port outside for each computer that it talks to (“symmetric”).</source>
        <translation>Un autre port extérieur pour chaque ordinateur contacté («&#x202f;symétrique&#x202f;»).</translation>
    </message>
    <message>
        <source>Another port outside for each program that it talks to (“symmetric”).</source>
        <translation>Un autre port extérieur pour chaque programme contacté («&#x202f;symétrique&#x202f;»).</translation>
    </message>
    <message>
        <source>Another port outside for everyone that one talks to.</source>
        <translation>Un autre port extérieur pour chaque interlocuteur.</translation>
    </message>
    <message>
        <source>Another process listens on the port of {addr} too ({others}): the system may hand it some of our inbound connections.</source>
        <translation>Un autre processus écoute aussi sur le port de {addr} ({others})&#x202f;: le système peut lui confier une partie de nos connexions entrantes.</translation>
    </message>
    <message>
        <source>Another process listens on this port: {addrs}.</source>
        <translation>Un autre processus écoute sur ce port&#x202f;: {addrs}.</translation>
    </message>
    <message>
        <source>Another process on the same port would be handed some of our inbound connections.</source>
        <translation>Un autre processus sur le même port recevrait une partie de nos connexions entrantes.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Répondez d’abord&#x202f;: {question}</translation>
    </message>
    <message>
        <source>Answer. {words}</source>
        <translation>Réponse. {words}</translation>
    </message>
    <message>
        <source>Anybody may come in at your address, strangers too.</source>
        <translation>Tout le monde peut entrer à votre adresse, même des inconnus.</translation>
    </message>
    <message>
        <source>Appearance, text size, shortcuts  Alt+M</source>
        <translation>Apparence, taille du texte, raccourcis  Alt+M</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Arrivé ici</translation>
    </message>
    <message>
        <source>Arrow keys go from one thing to the next, and from lane to lane.</source>
        <translation>Les flèches passent d’un élément au suivant, et d’une voie à l’autre.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As seen on {time}.</source>
        <translation>Vu le {time}.</translation>
    </message>
    <message>
        <source>As they were before anything was set</source>
        <translation>Comme avant tout réglage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask everybody who can tell whether others can reach it</source>
        <translation>Demander à tous ceux qui peuvent dire si d’autres le joignent</translation>
    </message>
    <message>
        <source>Ask peers, now, to come in at your addresses</source>
        <translation>Demander maintenant à des pairs d’entrer par vos adresses</translation>
    </message>
    <message>
        <source>Ask the router</source>
        <translation>Demander au routeur</translation>
    </message>
    <message>
        <source>Ask the router to open the port</source>
        <translation>Demander au routeur d’ouvrir le port</translation>
    </message>
    <message>
        <source>Ask the router, now, to open the port that you listen on</source>
        <translation>Demander maintenant au routeur d’ouvrir le port sur lequel vous écoutez</translation>
    </message>
    <message>
        <source>Ask this server where it sees you, over UDP and TCP</source>
        <translation>Demander à ce serveur où il vous voit, par UDP et TCP</translation>
    </message>
    <message>
        <source>Asking another peer to dial us, to see whether one can get in. A yes of somebody whom we have never talked to proves that strangers can reach us.

The one that we asked is no stranger to the router any more: its yes proves less.</source>
        <translation>Demander à un autre pair de nous appeler, pour voir si l’on peut entrer. Le oui de quelqu’un à qui nous n’avons jamais parlé prouve que des inconnus peuvent nous joindre.

Celui à qui nous avons posé la question n’est plus un inconnu pour le routeur&#x202f;: son oui prouve moins.</translation>
    </message>
    <message>
        <source>Asking the relay {peer} for a place, so that others can meet us there.</source>
        <translation>Demande d’une place au relais {peer}, pour que d’autres puissent nous y rencontrer.</translation>
    </message>
    <message>
        <source>Asking {peer} to connect to us …</source>
        <translation>Demande à {peer} de se connecter à nous …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours …</translation>
    </message>
    <message>
        <source>At which address it says that it sees us.</source>
        <translation>L’adresse à laquelle il dit nous voir.</translation>
    </message>
    <message>
        <source>At: {addr}.</source>
        <translation>À&#x202f;: {addr}.</translation>
    </message>
    <message>
        <source>AutoNAT</source>
        <translation>AutoNAT</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to my lab</source>
        <translation>Retour à mon laboratoire</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Ban the address, too: {hosts}</source>
        <translation>Bannir aussi l’adresse&#x202f;: {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>Ban {n} peer?</source>
        <comment>Ban {n} peers?</comment>
        <translation>
            <numerusform>Bannir {n} pair&#x202f;?</numerusform>
            <numerusform>Bannir {n} pairs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ban {peer}?</source>
        <translation>Bannir {peer}&#x202f;?</translation>
    </message>
    <message>
        <source>Banned with it</source>
        <translation>Banni avec lui</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Be a relay for others</source>
        <translation>Servir de relais aux autres</translation>
    </message>
    <message numerus="yes">
        <source>Before that, {n} address failed: {why}</source>
        <comment>Before that, {n} addresses failed: {why}</comment>
        <translation>
            <numerusform>Avant cela, {n} adresse a échoué&#x202f;: {why}</numerusform>
            <numerusform>Avant cela, {n} adresses ont échoué&#x202f;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>Recommencer cette leçon</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>Essai en cours …</translation>
    </message>
    <message>
        <source>Believes</source>
        <translation>Croit</translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation>Grand dessin</translation>
    </message>
    <message>
        <source>Both SYNs went out at about the same time, each through the hole that the other&apos;s NAT had just made for its own.</source>
        <translation>Les deux SYN sont partis à peu près en même temps, chacun par le trou que le NAT de l’autre venait d’ouvrir pour le sien.</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP, where the router speaks one of them.</source>
        <translation>Par UPnP, NAT-PMP ou PCP, si le routeur parle l’un d’eux.</translation>
    </message>
    <message>
        <source>By a packet that left, or because somebody asked the router for it.</source>
        <translation>Par un paquet sorti, ou parce que quelqu’un l’a demandé au routeur.</translation>
    </message>
    <message>
        <source>By mDNS; it lets them find us, too.</source>
        <translation>Par mDNS&#x202f;; cela leur permet aussi de nous trouver.</translation>
    </message>
    <message>
        <source>Bytes that came in on the raw connection.</source>
        <translation>Octets arrivés par la connexion brute.</translation>
    </message>
    <message>
        <source>Bytes that come in, a second.</source>
        <translation>Octets reçus par seconde.</translation>
    </message>
    <message>
        <source>Bytes that go out, a second.</source>
        <translation>Octets envoyés par seconde.</translation>
    </message>
    <message>
        <source>Bytes that went out on the raw connection.</source>
        <translation>Octets partis par la connexion brute.</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se présente comme</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Can others reach it?</source>
        <translation>Les autres peuvent-ils le joindre&#x202f;?</translation>
    </message>
    <message>
        <source>Can others reach it? What it says of itself.</source>
        <translation>Les autres peuvent-ils le joindre&#x202f;? Ce qu’il dit de lui-même.</translation>
    </message>
    <message>
        <source>Can others reach you, and who says so?</source>
        <translation>Les autres peuvent-ils vous joindre, et qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>Can others reach you?</source>
        <translation>Les autres peuvent-ils vous joindre&#x202f;?</translation>
    </message>
    <message>
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation>Nos propres connexions peuvent-elles partir de ce port, et sinon, pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Vérifié à {time}.</translation>
    </message>
    <message>
        <source>Choose a host or router</source>
        <translation>Choisissez un hôte ou un routeur</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Chosen in Natscope&apos;s own window, or with --language.</source>
        <translation>Se choisit dans la fenêtre de Natscope même, ou avec --language.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation>Cliquez sur un hôte, un routeur, un paquet ou une croix&#x202f;: vous verrez ici ce que c’est, ce qui s’est passé, et selon quelle règle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Fermer les connexions</translation>
    </message>
    <message>
        <source>Close the selected connections. Delete</source>
        <translation>Fermer les connexions sélectionnées. Suppr</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Les fermer</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Close {n} connection?</source>
        <comment>Close {n} connections?</comment>
        <translation>
            <numerusform>Fermer {n} connexion&#x202f;?</numerusform>
            <numerusform>Fermer {n} connexions&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {n} connection.</source>
        <comment>Closed {n} connections.</comment>
        <translation>
            <numerusform>{n} connexion fermée.</numerusform>
            <numerusform>{n} connexions fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Fermée&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Computers that were sent something may come in, from any port.</source>
        <translation>Les ordinateurs à qui l’on a envoyé quelque chose peuvent entrer, depuis n’importe quel port.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect again whenever the connection is lost, and at each start of Natscope.</source>
        <translation>Se reconnecter chaque fois que la connexion est perdue, et à chaque démarrage de Natscope.</translation>
    </message>
    <message>
        <source>Connect to who invites</source>
        <translation>Se connecter à l’auteur de l’invitation</translation>
    </message>
    <message>
        <source>Connected directly: our SYN won.</source>
        <translation>Connexion directe&#x202f;: notre SYN l’a emporté.</translation>
    </message>
    <message>
        <source>Connected directly: the peer&apos;s SYN won.</source>
        <translation>Connexion directe&#x202f;: le SYN du pair l’a emporté.</translation>
    </message>
    <message>
        <source>Connected peers that can (AutoNAT) are asked to dial your public address.</source>
        <translation>On demande aux pairs connectés qui le peuvent (AutoNAT) d’appeler votre adresse publique.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.</source>
        <translation>Connecté à {peer} à {addr}, depuis un nouveau port ({why}) {here}&#x202f;; la mise à niveau a pris {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.</source>
        <translation>Connecté à {peer} à {addr}, depuis le port partagé {here}&#x202f;; la mise à niveau a pris {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer}.</source>
        <translation>Connecté à {peer}.</translation>
    </message>
    <message>
        <source>Connected to {peer}: connection {number}.</source>
        <translation>Connecté à {peer}&#x202f;: connexion {number}.</translation>
    </message>
    <message>
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation>Connecté directement à {peer} (connexion {number})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
        <translation>Connecté directement à {peer}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Connected, and waiting to be told how others see you.</source>
        <translation>Connecté&#x202f;; il reste à apprendre comment les autres vous voient.</translation>
    </message>
    <message>
        <source>Connected. Now join the room, above.</source>
        <translation>Connecté. Entrez maintenant dans la salle, ci-dessus.</translation>
    </message>
    <message>
        <source>Connected?</source>
        <translation>Connecté&#x202f;?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation>Connexion terminée</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation>Connexion ouverte</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection {number}</source>
        <translation>Connexion {number}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Connexions au maximum</translation>
    </message>
    <message>
        <source>Connections now ({number})</source>
        <translation>Connexions actuelles ({number})</translation>
    </message>
    <message>
        <source>Connections that report it, those that do not count included.</source>
        <translation>Connexions qui la signalent, y compris celles qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Connections with it so far, over all starts of this program.</source>
        <translation>Connexions avec lui jusqu’ici, tous démarrages de ce programme confondus.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Copied the whole address.</source>
        <translation>Adresse complète copiée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} address.</source>
        <comment>Copied {n} addresses.</comment>
        <translation>
            <numerusform>{n} adresse copiée.</numerusform>
            <numerusform>{n} adresses copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row as {form}.</source>
        <comment>Copied {n} rows as {form}.</comment>
        <translation>
            <numerusform>{n} ligne copiée au format {form}.</numerusform>
            <numerusform>{n} lignes copiées au format {form}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy all of it as JSON</source>
        <translation>Tout copier en JSON</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Tout copier en texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy it with the peer id</source>
        <translation>La copier avec l’identifiant du pair</translation>
    </message>
    <message>
        <source>Copy our addresses</source>
        <translation>Copier nos adresses</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address at which others meet you, to give it to them</source>
        <translation>Copier l’adresse où les autres vous rencontrent, pour la leur donner</translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation>Copier le code comme image</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
        <translation>Impossible d’écouter sur {addr}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Could not reach {peer}. {why}</source>
        <translation>Impossible de joindre {peer}. {why}</translation>
    </message>
    <message>
        <source>Could not reach {target}: {why}</source>
        <translation>Impossible de joindre {target}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Compte&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it, too.</source>
        <translation>Ctrl++ et Ctrl+- la changent aussi.</translation>
    </message>
    <message>
        <source>DNS did not come to an end within {seconds:g} s</source>
        <translation>Le DNS n’a pas abouti en {seconds:g} s</translation>
    </message>
    <message>
        <source>DNS failed for {name}: {why}</source>
        <translation>Le DNS a échoué pour {name}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>DNS gave no answer for {name} within {seconds:g} s</source>
        <translation>Le DNS n’a pas répondu pour {name} en {seconds:g} s</translation>
    </message>
    <message>
        <source>DNS has no /dnsaddr record of {host} for {addr}</source>
        <translation>Le DNS n’a pas d’enregistrement /dnsaddr de {host} pour {addr}</translation>
    </message>
    <message>
        <source>DNS knows no name {name}</source>
        <translation>Le DNS ne connaît pas le nom {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Decided by {option} on the command line; it cannot be changed here.</source>
        <translation>Fixé par {option} sur la ligne de commande&#x202f;; cela ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Dial a peer</source>
        <translation>Appeler un pair</translation>
    </message>
    <message>
        <source>Dial back served</source>
        <translation>Rappel effectué</translation>
    </message>
    <message>
        <source>Dial failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>Dial from a QR picture…</source>
        <translation>Appeler depuis l’image d’un code QR…</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Appeler depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Dial from the port that it listens on</source>
        <translation>Appeler depuis le port d’écoute</translation>
    </message>
    <message>
        <source>Dial succeeded</source>
        <translation>Appel réussi</translation>
    </message>
    <message>
        <source>Dial this address</source>
        <translation>Appeler cette adresse</translation>
    </message>
    <message>
        <source>Dial ▾</source>
        <translation>Appeler ▾</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Dialling {peers} …</source>
        <translation>Appel de {peers} …</translation>
    </message>
    <message>
        <source>Dialling {target}.</source>
        <translation>Appel de {target}.</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Dials can leave from this port.</source>
        <translation>Les appels peuvent partir de ce port.</translation>
    </message>
    <message>
        <source>Did an outbound connection leave from the shared port, the one that we listen on?</source>
        <translation>Une connexion sortante est-elle partie du port partagé, celui sur lequel nous écoutons&#x202f;?</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Connexion directe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Do enough observers agree?</source>
        <translation>Assez d’observateurs sont-ils d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>Do inbound connections arrive on the shared port?</source>
        <translation>Des connexions entrantes arrivent-elles sur le port partagé&#x202f;?</translation>
    </message>
    <message>
        <source>Do not watch: show at once how it ends</source>
        <translation>Ne pas regarder&#x202f;: montrer tout de suite la fin</translation>
    </message>
    <message>
        <source>Do others arrive on the port that we dial from?</source>
        <translation>D’autres arrivent-ils sur le port depuis lequel nous appelons&#x202f;?</translation>
    </message>
    <message>
        <source>Does it agree to dial the others when somebody asks for the matrix?</source>
        <translation>Accepte-t-il d’appeler les autres quand quelqu’un demande la matrice&#x202f;?</translation>
    </message>
    <message>
        <source>Does the address at which it sees us agree with what the others report?</source>
        <translation>L’adresse à laquelle il nous voit concorde-t-elle avec ce que signalent les autres&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drawing of the lab. {what}</source>
        <translation>Dessin du labo. {what}</translation>
    </message>
    <message>
        <source>Each SYN of ours was refused at once: the peer&apos;s router answers strangers with no, which closes our own hole before the peer&apos;s SYN arrives.</source>
        <translation>Chacun de nos SYN a été refusé aussitôt&#x202f;: le routeur du pair répond non aux inconnus, ce qui referme notre propre trou avant l’arrivée du SYN du pair.</translation>
    </message>
    <message>
        <source>Each address at which others see us, each verdict and each arrival appears here, with the time from when to when it was so.</source>
        <translation>Chaque adresse à laquelle les autres nous voient, chaque verdict et chaque arrivée apparaît ici, avec la période pendant laquelle il en était ainsi.</translation>
    </message>
    <message>
        <source>Each address that we listen on appears here, with whether dials leave from its port.</source>
        <translation>Chaque adresse sur laquelle nous écoutons apparaît ici&#x202f;; vous y voyez si des appels partent de son port.</translation>
    </message>
    <message>
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Chaque ordinateur à qui vous parlez vous voit à un autre port&#x202f;: il n’y en a aucun à donner aux autres.</translation>
    </message>
    <message>
        <source>Each connection that somebody else began stands here, with the way by which it came in, and whether you had contacted that computer before.</source>
        <translation>Chaque connexion commencée par quelqu’un d’autre figure ici, avec le chemin par lequel elle est entrée, et si vous aviez déjà contacté cet ordinateur.</translation>
    </message>
    <message>
        <source>Each dial, connection, report and refusal appears here as one sentence, with its reason where something failed. Press Ctrl+L to dial a peer.</source>
        <translation>Chaque appel, connexion, signalement et refus apparaît ici en une phrase, avec la raison en cas d’échec. Appuyez sur Ctrl+L pour appeler un pair.</translation>
    </message>
    <message>
        <source>Each inbound connection appears here with the local end it arrived at and the address that the peer dialled. Give one of our addresses (status line below) to another peer and let it dial.</source>
        <translation>Chaque connexion entrante apparaît ici avec l’extrémité locale où elle est arrivée et l’adresse que le pair a appelée. Donnez une de nos adresses (barre d’état ci-dessous) à un autre pair et laissez-le appeler.</translation>
    </message>
    <message>
        <source>Each libp2p peer that announces itself on the local network by mDNS appears here, and is dialled. Many networks for guests keep their computers apart: then follow an invitation.</source>
        <translation>Chaque pair libp2p qui s’annonce sur le réseau local par mDNS apparaît ici, et est appelé. Beaucoup de réseaux pour invités isolent leurs ordinateurs&#x202f;: suivez alors une invitation.</translation>
    </message>
    <message>
        <source>Each observed address that appears, is confirmed, doubted or gone is told here.</source>
        <translation>Chaque adresse observée qui apparaît, est confirmée, mise en doute ou disparaît est indiquée ici.</translation>
    </message>
    <message>
        <source>Each outbound connection appears here with the local port it left from, and why it could not be the shared one where it was not. Press Ctrl+L to dial a peer.</source>
        <translation>Chaque connexion sortante apparaît ici avec le port local d’où elle est partie et, si ce n’était pas le port partagé, la raison. Appuyez sur Ctrl+L pour appeler un pair.</translation>
    </message>
    <message>
        <source>Each peer tells in its identify at which address it sees us. Connect to a few peers outside this network (Ctrl+L): their reports are gathered here, with votes.</source>
        <translation>Chaque pair dit dans son identify à quelle adresse il nous voit. Connectez-vous à quelques pairs hors de ce réseau (Ctrl+L)&#x202f;: leurs signalements sont réunis ici, avec les voix.</translation>
    </message>
    <message>
        <source>Each peer that you are connected with tells at which address it sees you. Here you see all of them, and whether they agree.</source>
        <translation>Chaque pair auquel vous êtes connecté dit à quelle adresse il vous voit. Vous les voyez toutes ici, et si elles concordent.</translation>
    </message>
    <message>
        <source>Each plays on a lab of its own. Choose one; Page Down goes through it.</source>
        <translation>Chacune se déroule dans son propre labo. Choisissez-en une&#x202f;; Page suiv. la fait défiler.</translation>
    </message>
    <message>
        <source>Each program that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Chaque programme à qui vous parlez vous voit à un autre port&#x202f;: il n’y en a aucun à donner aux autres.</translation>
    </message>
    <message numerus="yes">
        <source>Each row dials, each column is dialled: {n} way.</source>
        <comment>Each row dials, each column is dialled: {n} ways.</comment>
        <translation>
            <numerusform>Chaque ligne appelle, chaque colonne est appelée&#x202f;: {n} chemin.</numerusform>
            <numerusform>Chaque ligne appelle, chaque colonne est appelée&#x202f;: {n} chemins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier agent</source>
        <translation>Agent précédent</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Empty: a free one, chosen at the first start and kept since.</source>
        <translation>Vide&#x202f;: un port libre, choisi au premier démarrage et conservé depuis.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended by us</source>
        <translation>Terminé par nous</translation>
    </message>
    <message>
        <source>Enter dials. With /p2p/ and a peer id at the end, only that peer is taken.</source>
        <translation>Entrée appelle. Avec /p2p/ et un identifiant de pair à la fin, seul ce pair est accepté.</translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation>Ethereum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Événement {number}</translation>
    </message>
    <message>
        <source>Events to look back on</source>
        <translation>Événements à conserver</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Every host and router was restarted: the networks are others now.</source>
        <translation>Tous les ordinateurs et routeurs ont été redémarrés&#x202f;: les réseaux ne sont plus les mêmes.</translation>
    </message>
    <message>
        <source>Every peer that connects to us, or that we dial, appears here at once. Type a peer&apos;s multiaddr above and press Enter, or let another peer dial one of the addresses in the status line below.</source>
        <translation>Chaque pair qui se connecte à nous, ou que nous appelons, apparaît ici aussitôt. Saisissez la multiaddr d’un pair ci-dessus et appuyez sur Entrée, ou laissez un autre pair appeler une des adresses de la barre d’état ci-dessous.</translation>
    </message>
    <message>
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
        <translation>Chaque pair auquel cet ordinateur est ou a été connecté apparaît ici, avec vos notes à son sujet. Les favoris restent connectés&#x202f;; qui est banni n’est pas admis.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. It may stay empty.</source>
        <translation>Tout le monde dans la salle le voit. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Everybody sees you at the same address, so there is one that you could give to others.</source>
        <translation>Tout le monde vous voit à la même adresse&#x202f;: il y en a donc une que vous pourriez donner aux autres.</translation>
    </message>
    <message>
        <source>Everybody who can reach that address can read them.</source>
        <translation>Quiconque peut joindre cette adresse peut les lire.</translation>
    </message>
    <message>
        <source>Everybody who was asked has answered.</source>
        <translation>Tous ceux à qui l’on a demandé ont répondu.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything that happens is written into {path}.</source>
        <translation>Tout ce qui se passe est écrit dans {path}.</translation>
    </message>
    <message>
        <source>Evidence ({number}) {sign}</source>
        <translation>Preuves ({number}) {sign}</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Filecoin</source>
        <translation>Filecoin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter {heading}</source>
        <translation>Filtrer {heading}</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
        <translation>Filtrage de son NAT</translation>
    </message>
    <message>
        <source>Filtering shows only when somebody comes in on the mapping, or tries to.</source>
        <translation>Le filtrage ne se révèle que quand quelqu’un entre par l’association, ou essaie.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Firewall only</source>
        <translation>Pare-feu seul</translation>
    </message>
    <message>
        <source>Firewall without NAT</source>
        <translation>Pare-feu sans NAT</translation>
    </message>
    <message>
        <source>First predict what will happen: click an answer, or press its number.</source>
        <translation>Prédisez d’abord ce qui va se passer&#x202f;: cliquez sur une réponse, ou appuyez sur son numéro.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu d’abord</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow what happens now. End</source>
        <translation>Suivre ce qui se passe maintenant. Fin</translation>
    </message>
    <message>
        <source>For Prometheus. Empty: nowhere.</source>
        <translation>Pour Prometheus. Vide&#x202f;: nulle part.</translation>
    </message>
    <message>
        <source>For a room: large type, high contrast, thick lines, and in tables only what matters. Ctrl+Shift+P switches it.</source>
        <translation>Pour une salle&#x202f;: grands caractères, fort contraste, traits épais et, dans les tableaux, seulement l’essentiel. Ctrl+Maj+P l’active ou le désactive.</translation>
    </message>
    <message>
        <source>For computers on the same network.</source>
        <translation>Pour les ordinateurs du même réseau.</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Pour les programmes de cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>For so long the address outside stayed the same, at least.</source>
        <translation>L’adresse extérieure est restée la même au moins ce temps-là.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Forget what is shown so far</source>
        <translation>Oublier ce qui est affiché jusqu’ici</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From {addr}: {path}.</source>
        <translation>De {addr}&#x202f;: {path}.</translation>
    </message>
    <message>
        <source>Full cone</source>
        <translation>Cône complet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>Lacune dans le journal</translation>
    </message>
    <message>
        <source>Give this user access to it, or name another file with --identity.</source>
        <translation>Donnez à cet utilisateur l’accès au fichier, ou indiquez-en un autre avec --identity.</translation>
    </message>
    <message>
        <source>Give your invitation to the others, or follow one of theirs. Each participant then has a row and a column here.</source>
        <translation>Donnez votre invitation aux autres, ou suivez une des leurs. Chaque participant a alors une ligne et une colonne ici.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Go at full pace while no packet is under way</source>
        <translation>Aller à pleine vitesse tant qu’aucun paquet n’est en route</translation>
    </message>
    <message>
        <source>Go on to the next thing that happens, and stop. Full stop key</source>
        <translation>Avancer jusqu’au prochain événement, et s’arrêter. Touche point</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Had we contacted the source before? A stranger is the stronger witness.</source>
        <translation>Avions-nous déjà contacté la source&#x202f;? Un inconnu est un meilleur témoin.</translation>
    </message>
    <message>
        <source>Had we contacted the source of an inbound connection before?</source>
        <translation>Avions-nous déjà contacté la source d’une connexion entrante&#x202f;?</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>Bouclage (hairpin)</translation>
    </message>
    <message>
        <source>Has sent to</source>
        <translation>A envoyé à</translation>
    </message>
    <message>
        <source>Have everybody who agreed to it dial each of the others, now</source>
        <translation>Faire appeler maintenant chacun des autres par tous ceux qui ont accepté</translation>
    </message>
    <message>
        <source>Hide chatter</source>
        <translation>Masquer le bavardage</translation>
    </message>
    <message>
        <source>Hide what went as it should</source>
        <translation>Masquer ce qui s’est bien passé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds from the next start of Natscope.</source>
        <translation>Prend effet au prochain démarrage de Natscope.</translation>
    </message>
    <message>
        <source>Hole
punching</source>
        <translation>Perçage
(hole punching)</translation>
    </message>
    <message>
        <source>Hole punch attempted</source>
        <translation>Perçage tenté</translation>
    </message>
    <message>
        <source>Hole punch ended</source>
        <translation>Perçage terminé</translation>
    </message>
    <message>
        <source>Hole punches</source>
        <translation>Perçages</translation>
    </message>
    <message>
        <source>Hole punching</source>
        <translation>Perçage (hole punching)</translation>
    </message>
    <message>
        <source>Hole punching (DCUtR)</source>
        <translation>Perçage (hole punching, DCUtR)</translation>
    </message>
    <message>
        <source>Home router (port-restricted cone)</source>
        <translation>Box (cône restreint par port)</translation>
    </message>
    <message>
        <source>Home router that opens ports (NAT-PMP)</source>
        <translation>Box qui ouvre des ports (NAT-PMP)</translation>
    </message>
    <message>
        <source>Home router with an IPv6 firewall</source>
        <translation>Box avec pare-feu IPv6</translation>
    </message>
    <message>
        <source>Host or router</source>
        <translation>Hôte ou routeur</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses, and only answers come in.</source>
        <translation>Les hôtes à l’intérieur ont des adresses publiques, et seules les réponses entrent.</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses; nothing is translated.</source>
        <translation>Les hôtes à l’intérieur ont des adresses publiques&#x202f;; rien n’est traduit.</translation>
    </message>
    <message>
        <source>How Natscope is to be</source>
        <translation>Comment Natscope doit se comporter</translation>
    </message>
    <message>
        <source>How an inbound connection found its way to us.</source>
        <translation>Comment une connexion entrante a trouvé son chemin jusqu’à nous.</translation>
    </message>
    <message>
        <source>How do other peers see me, and can they reach me?
Free software under the MIT or the Apache-2.0 licence, as you like, without warranty. It stands on the work of others:</source>
        <translation>Comment les autres pairs me voient-ils, et peuvent-ils me joindre&#x202f;?
Logiciel libre sous licence MIT ou Apache-2.0, à votre choix, sans garantie. Il repose sur le travail d’autres personnes&#x202f;:</translation>
    </message>
    <message>
        <source>How fast the lab&apos;s time passes while you look at it</source>
        <translation>À quelle vitesse le temps du labo passe pendant que vous regardez</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Trouvé comment</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Chemin d’entrée</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>Chemin de sortie</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How it sees us</source>
        <translation>Comment il nous voit</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>How libp2p writes an address: each step of the way after the other, as in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its TCP port 4001, and there the peer with this id.</source>
        <translation>La façon dont libp2p écrit une adresse&#x202f;: chaque étape du chemin l’une après l’autre, comme dans /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… Cela signifie&#x202f;: l’ordinateur 203.0.113.7, son port TCP 4001, et là, le pair qui a cet identifiant.</translation>
    </message>
    <message>
        <source>How long a peer takes to answer appears here, as soon as one answered a ping.</source>
        <translation>Le temps qu’un pair met à répondre apparaît ici, dès que l’un d’eux a répondu à un ping.</translation>
    </message>
    <message>
        <source>How long it was so; up to now, where it still is.</source>
        <translation>Combien de temps il en a été ainsi&#x202f;; jusqu’à maintenant si c’est toujours le cas.</translation>
    </message>
    <message>
        <source>How much is shown at once. In the plots the wheel, + and - zoom; the mouse, Page Up and Page Down go through time.</source>
        <translation>Durée visible d’un coup. Dans les graphiques, la molette, + et - règlent le zoom&#x202f;; la souris, Page préc. et Page suiv. parcourent le temps.</translation>
    </message>
    <message>
        <source>How often it was tried; three times at most.</source>
        <translation>Nombre d’essais&#x202f;; trois au maximum.</translation>
    </message>
    <message>
        <source>How the connection found its way to us.</source>
        <translation>Comment la connexion a trouvé son chemin jusqu’à nous.</translation>
    </message>
    <message>
        <source>How we came to know of it.</source>
        <translation>Comment nous l’avons appris.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>IPv4 address outside</source>
        <translation>Adresse IPv4 extérieure</translation>
    </message>
    <message>
        <source>IPv4 network inside</source>
        <translation>Réseau IPv4 intérieur</translation>
    </message>
    <message>
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation>IPv4 est traduit comme d’habitude&#x202f;; les adresses IPv6 sont publiques, et seules les réponses entrent.</translation>
    </message>
    <message>
        <source>IPv6 inside, behind a firewall</source>
        <translation>IPv6 à l’intérieur, derrière un pare-feu</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identify</translation>
    </message>
    <message>
        <source>Identify failed</source>
        <translation>Échec d’identify</translation>
    </message>
    <message>
        <source>Identify tells which address the peer dialled.</source>
        <translation>Identify indique quelle adresse le pair a appelée.</translation>
    </message>
    <message>
        <source>Idle line</source>
        <translation>Ligne inactive</translation>
    </message>
    <message>
        <source>Idle lines are kept for</source>
        <translation>Les lignes inactives sont gardées</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In the network of</source>
        <translation>Dans le réseau de</translation>
    </message>
    <message>
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation>Dans ce fichier, {name} est incorrect. {sentence}</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Reçu/s</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Inbound ({number})</source>
        <translation>Entrantes ({number})</translation>
    </message>
    <message>
        <source>Inbound arrived</source>
        <translation>Arrivée d’une connexion entrante</translation>
    </message>
    <message>
        <source>Inbound connection</source>
        <translation>Connexion entrante</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, so far only {where}.</source>
        <translation>Des connexions entrantes arrivent sur le port partagé, pour l’instant seulement {where}.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, uninvited ones too; by which way is not known yet.</source>
        <translation>Des connexions entrantes arrivent sur le port partagé, même sans y être invitées&#x202f;; on ne sait pas encore par quel chemin.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port; by which way is not known yet.</source>
        <translation>Des connexions entrantes arrivent sur le port partagé&#x202f;; on ne sait pas encore par quel chemin.</translation>
    </message>
    <message>
        <source>Inbound connections that arrived here since the start.</source>
        <translation>Connexions entrantes arrivées ici depuis le démarrage.</translation>
    </message>
    <message>
        <source>Inbound path</source>
        <translation>Chemin d’entrée</translation>
    </message>
    <message>
        <source>Inbound.</source>
        <translation>Entrante.</translation>
    </message>
    <message>
        <source>Inbound: who arrived, and where</source>
        <translation>Entrantes&#x202f;: qui est arrivé, et où</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Interface addresses</source>
        <translation>Adresses des interfaces</translation>
    </message>
    <message>
        <source>Into {addr}</source>
        <translation>Vers {addr}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitation to follow</source>
        <translation>Invitation à suivre</translation>
    </message>
    <message>
        <source>Invitation – Natscope</source>
        <translation>Invitation – Natscope</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Is it connected? A star marks favourites, a barred circle those who are banned.</source>
        <translation>Est-il connecté&#x202f;? Une étoile marque les favoris, un cercle barré ceux qui sont bannis.</translation>
    </message>
    <message>
        <source>Is the report a vote, and if not, why?</source>
        <translation>Le signalement vaut-il une voix, et sinon, pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a connection over which we talk?</source>
        <translation>Y a-t-il une connexion par laquelle nous parlons&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a connection, and if not, why?</source>
        <translation>Y a-t-il une connexion, et sinon, pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>It answers with RST.</source>
        <translation>Il répond par RST.</translation>
    </message>
    <message>
        <source>It appeared, was confirmed by enough observers, lost their votes, or went.</source>
        <translation>Elle est apparue, a été confirmée par assez d’observateurs, a perdu leurs voix, ou a disparu.</translation>
    </message>
    <message>
        <source>It appears here as soon as this computer listens on an address that others can dial. Until then follow the invitation of somebody else.</source>
        <translation>Elle apparaît ici dès que cet ordinateur écoute sur une adresse que d’autres peuvent appeler. D’ici là, suivez l’invitation de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It appears once peers on the internet say where they see you.</source>
        <translation>Cela apparaît dès que des pairs sur Internet disent où ils vous voient.</translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
        <translation>Il est arrivé à {place}.</translation>
    </message>
    <message>
        <source>It belongs to a connection of {inside} with {source}.</source>
        <translation>Il appartient à une connexion de {inside} avec {source}.</translation>
    </message>
    <message>
        <source>It belongs to a connection that began inside.</source>
        <translation>Il appartient à une connexion commencée à l’intérieur.</translation>
    </message>
    <message>
        <source>It belongs to no connection that the NAT knows of.</source>
        <translation>Il n’appartient à aucune connexion connue du NAT.</translation>
    </message>
    <message>
        <source>It belongs to the connection of {source} with {target}, and leaves from {outside}.</source>
        <translation>Il appartient à la connexion de {source} avec {target}, et part de {outside}.</translation>
    </message>
    <message>
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
        <translation>Il venait de l’intérieur, vers l’adresse extérieure du NAT lui-même, et a fait demi-tour.</translation>
    </message>
    <message>
        <source>It connects to these from ports of their own, so that they can test it as strangers</source>
        <translation>Il s’y connecte depuis des ports séparés, pour que ces pairs puissent le tester comme des inconnus</translation>
    </message>
    <message>
        <source>It could not be written to {path}: {why}.</source>
        <translation>Impossible d’écrire dans {path}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>It dials for others.</source>
        <translation>Il appelle pour les autres.</translation>
    </message>
    <message>
        <source>It did not come to a try.</source>
        <translation>Il n’y a pas eu d’essai.</translation>
    </message>
    <message>
        <source>It does not dial for others.</source>
        <translation>Il n’appelle pas pour les autres.</translation>
    </message>
    <message>
        <source>It ends here.</source>
        <translation>Cela se termine ici.</translation>
    </message>
    <message>
        <source>It got lost on its way to {place}.</source>
        <translation>Il s’est perdu en route vers {place}.</translation>
    </message>
    <message>
        <source>It has not said at which address it sees us</source>
        <translation>Il n’a pas dit à quelle adresse il nous voit</translation>
    </message>
    <message>
        <source>It has not told yet at which address.</source>
        <translation>Il n’a pas encore dit à quelle adresse.</translation>
    </message>
    <message>
        <source>It is a provider&apos;s (CGNAT)</source>
        <translation>C’est celui d’un fournisseur (CGNAT)</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Il est à {place}.</translation>
    </message>
    <message>
        <source>It is not let in, and not dialled.</source>
        <translation>Il n’est ni admis, ni appelé.</translation>
    </message>
    <message>
        <source>It is on its way to {place}.</source>
        <translation>Il est en route vers {place}.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>It left by a line that the NAT had opened before.</source>
        <translation>Il est sorti par une ligne que le NAT avait déjà ouverte.</translation>
    </message>
    <message>
        <source>It left, and the NAT opened a line for it.</source>
        <translation>Il est sorti, et le NAT lui a ouvert une ligne.</translation>
    </message>
    <message>
        <source>It passed as it was: nothing is translated here.</source>
        <translation>Il est passé tel quel&#x202f;: rien n’est traduit ici.</translation>
    </message>
    <message>
        <source>It reports no address of ours now.</source>
        <translation>Il ne signale aucune de nos adresses en ce moment.</translation>
    </message>
    <message>
        <source>It sends on what comes: no NAT, no firewall.</source>
        <translation>Il transmet tout ce qui arrive&#x202f;: ni NAT, ni pare-feu.</translation>
    </message>
    <message>
        <source>It shows once a connection a minute later gets the same address outside.</source>
        <translation>Cela se révèle dès qu’une connexion, une minute plus tard, reçoit la même adresse extérieure.</translation>
    </message>
    <message>
        <source>It shows together with the mapping.</source>
        <translation>Cela se révèle en même temps que l’association.</translation>
    </message>
    <message>
        <source>It shows when somebody comes in, or tries to. “Test now” asks peers to try.</source>
        <translation>Cela se révèle quand quelqu’un entre, ou essaie. «&#x202f;Tester maintenant&#x202f;» demande à des pairs d’essayer.</translation>
    </message>
    <message>
        <source>It shows when your router tells its own address outside (see below).</source>
        <translation>Cela se révèle quand votre routeur indique sa propre adresse extérieure (voir ci-dessous).</translation>
    </message>
    <message>
        <source>It takes two peers in different places to see what your router does.</source>
        <translation>Il faut deux pairs à des endroits différents pour voir ce que fait votre routeur.</translation>
    </message>
    <message>
        <source>It was left as it is: restore it from a copy, or move it away to get a new identity.</source>
        <translation>Il a été laissé tel quel&#x202f;: restaurez-le depuis une copie, ou déplacez-le pour obtenir une nouvelle identité.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Ses adresses</translation>
    </message>
    <message>
        <source>Its addresses on this network.</source>
        <translation>Ses adresses sur ce réseau.</translation>
    </message>
    <message>
        <source>Its agent: the program, as it tells.</source>
        <translation>Son agent&#x202f;: le programme, tel qu’il se présente.</translation>
    </message>
    <message>
        <source>Its connections ({number})</source>
        <translation>Ses connexions ({number})</translation>
    </message>
    <message>
        <source>Its group</source>
        <translation>Son groupe</translation>
    </message>
    <message>
        <source>Its line loses</source>
        <translation>Pertes sur sa ligne</translation>
    </message>
    <message>
        <source>Its line takes</source>
        <translation>Délai sur sa ligne</translation>
    </message>
    <message>
        <source>Its node</source>
        <translation>Son nœud</translation>
    </message>
    <message>
        <source>Its node asks the router to open that port</source>
        <translation>Son nœud demande au routeur d’ouvrir ce port</translation>
    </message>
    <message>
        <source>Its node dials from the port on which it listens</source>
        <translation>Son nœud appelle depuis le port sur lequel il écoute</translation>
    </message>
    <message>
        <source>Its node does not run.</source>
        <translation>Son nœud n’est pas en marche.</translation>
    </message>
    <message>
        <source>Its node runs from the beginning</source>
        <translation>Son nœud est en marche dès le début</translation>
    </message>
    <message>
        <source>Its node tests others who ask (AutoNAT)</source>
        <translation>Son nœud teste ceux qui le demandent (AutoNAT)</translation>
    </message>
    <message>
        <source>Its own verdict</source>
        <translation>Son propre verdict</translation>
    </message>
    <message>
        <source>Its source address as it set out; of a mapping, the address inside.</source>
        <translation>Son adresse source au départ&#x202f;; pour une association, l’adresse intérieure.</translation>
    </message>
    <message>
        <source>Its target address as it set out; of a mapping, the address outside.</source>
        <translation>Son adresse cible au départ&#x202f;; pour une association, l’adresse extérieure.</translation>
    </message>
    <message>
        <source>Its whole way</source>
        <translation>Son trajet complet</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>Entrer dans la salle</translation>
    </message>
    <message>
        <source>Join the room above. Each participant then has a row and a column, and a square for each two says whether one gets through to the other.</source>
        <translation>Entrez dans la salle ci-dessus. Chaque participant a alors une ligne et une colonne, et une case pour chaque paire dit si l’un parvient jusqu’à l’autre.</translation>
    </message>
    <message>
        <source>Join the room above. You and everybody who joins, too, appear here: the name and the program that each claims, where it sees us, and its own verdict.</source>
        <translation>Entrez dans la salle ci-dessus. Vous et tous ceux qui y entrent apparaissez ici&#x202f;: le nom et le programme que chacun affiche, où il nous voit, et son propre verdict.</translation>
    </message>
    <message>
        <source>Join the room above: then a short address to read out and a QR code stand here, by which others come to you. Or follow the invitation of somebody else.</source>
        <translation>Entrez dans la salle ci-dessus&#x202f;: une adresse courte à dicter et un code QR s’affichent alors ici, pour que d’autres viennent à vous. Ou suivez l’invitation de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep a place at a relay</source>
        <translation>Garder une place chez un relais</translation>
    </message>
    <message>
        <source>Keep connected (favourite)</source>
        <translation>Rester connecté (favori)</translation>
    </message>
    <message>
        <source>Keep connected with Natscope&apos;s bootstrap peers</source>
        <translation>Rester connecté aux pairs d’amorçage de Natscope</translation>
    </message>
    <message>
        <source>Keep connected with these peers, too</source>
        <translation>Rester aussi connecté à ces pairs</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Garder l’événement le plus récent visible</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Enregistrer ces réglages</translation>
    </message>
    <message>
        <source>Keeps as strangers</source>
        <translation>Garde comme inconnus</translation>
    </message>
    <message>
        <source>Keeps connected to</source>
        <translation>Reste connecté à</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Kept. The node has these settings from the next start of Natscope on.</source>
        <translation>Enregistré. Le nœud aura ces réglages à partir du prochain démarrage de Natscope.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
        <translation>Heure du labo à son départ.</translation>
    </message>
    <message>
        <source>Labs (*.toml);;All files (*)</source>
        <translation>Labos (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last asked at {time}.</source>
        <translation>Dernière demande à {time}.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} hour</source>
        <comment>Last {n} hours</comment>
        <translation>
            <numerusform>Dernière heure</numerusform>
            <numerusform>{n} dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} minute</source>
        <comment>Last {n} minutes</comment>
        <translation>
            <numerusform>Dernière minute</numerusform>
            <numerusform>{n} dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Leave out what goes over connections that stand (data and ACK)</source>
        <translation>Omettre ce qui passe par des connexions établies (données et ACK)</translation>
    </message>
    <message>
        <source>Leave the lesson: your own lab stands here again, as it was</source>
        <translation>Quitter la leçon&#x202f;: votre propre laboratoire revient ici, tel qu’il était</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Quitter la salle</translation>
    </message>
    <message>
        <source>Leave this lesson and choose another</source>
        <translation>Quitter cette leçon et en choisir une autre</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>Parti de</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Let everybody try</source>
        <translation>Tous essaient</translation>
    </message>
    <message>
        <source>Let everybody try again</source>
        <translation>Tous réessaient</translation>
    </message>
    <message>
        <source>Let it forget its table, as when it is switched off</source>
        <translation>Lui faire oublier sa table, comme si on l’éteignait</translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
        <translation>Lui faire tester s’il nous joint</translation>
    </message>
    <message>
        <source>Let the lab&apos;s time pass, or stand still. Space</source>
        <translation>Laisser passer le temps du labo, ou l’arrêter. Espace</translation>
    </message>
    <message>
        <source>Let this host connect to another one now</source>
        <translation>Connecter maintenant cet hôte à un autre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Ment</translation>
    </message>
    <message>
        <source>Lies: says that others are at</source>
        <translation>Ment&#x202f;: dit que les autres sont à</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Ligne {number}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Linux router</source>
        <translation>Routeur Linux</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Listen addresses it names ({number})</source>
        <translation>Adresses d’écoute qu’il indique ({number})</translation>
    </message>
    <message>
        <source>Listen failed</source>
        <translation>Échec de l’écoute</translation>
    </message>
    <message>
        <source>Listen on these addresses only</source>
        <translation>Écouter seulement sur ces adresses</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d’écoute</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Écoute sur le port</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at the step before  Page Up</source>
        <translation>Revoir l’étape précédente  Page préc.</translation>
    </message>
    <message>
        <source>Look for peers on the local network</source>
        <translation>Chercher des pairs sur le réseau local</translation>
    </message>
    <message>
        <source>Looking for a router that opens ports.</source>
        <translation>Recherche d’un routeur qui ouvre des ports.</translation>
    </message>
    <message>
        <source>Looking for peers on this network (mDNS) is switched off.</source>
        <translation>La recherche de pairs sur ce réseau (mDNS) est désactivée.</translation>
    </message>
    <message>
        <source>Looking for peers on this network fails: {reason}</source>
        <translation>La recherche de pairs sur ce réseau échoue&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation>Créé par Natscope {version}.</translation>
    </message>
    <message>
        <source>Make it another kind of router, now</source>
        <translation>En faire maintenant un autre type de routeur</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Mapping changed</source>
        <translation>Association changée</translation>
    </message>
    <message>
        <source>Mapping held</source>
        <translation>Association maintenue</translation>
    </message>
    <message>
        <source>Mapping of its NAT</source>
        <translation>Association de son NAT</translation>
    </message>
    <message>
        <source>Mapping of {router}</source>
        <translation>Association de {router}</translation>
    </message>
    <message>
        <source>Mapping table</source>
        <translation>Table d’associations</translation>
    </message>
    <message>
        <source>Mapping table of {router}</source>
        <translation>Table d’associations de {router}</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>May others ask this computer to try dialling them?</source>
        <translation>Les autres peuvent-ils demander à cet ordinateur d’essayer de les appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Measured before a router was changed.</source>
        <translation>Mesuré avant qu’un routeur soit modifié.</translation>
    </message>
    <message>
        <source>Meeting others</source>
        <translation>Rencontrer les autres</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Met {peer} at {addr}; upgrade took {time}.</source>
        <translation>{peer} rencontré à {addr}&#x202f;; la mise à niveau a pris {time}.</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Moment de l’enregistrement</translation>
    </message>
    <message>
        <source>More than {most} lines are too many.</source>
        <translation>Plus de {most} lignes, c’est trop.</translation>
    </message>
    <message>
        <source>Multiaddr</source>
        <translation>Multiaddr</translation>
    </message>
    <message>
        <source>Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</source>
        <translation>Multiaddr d’un pair, comme /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>Multiaddrs with our peer id, for another peer to dial</source>
        <translation>Multiaddrs avec notre identifiant de pair, pour qu’un autre pair les appelle</translation>
    </message>
    <message>
        <source>Muxer</source>
        <translation>Multiplexeur</translation>
    </message>
    <message>
        <source>My NAT report</source>
        <translation>Mon rapport NAT</translation>
    </message>
    <message>
        <source>My NAT report…</source>
        <translation>Mon rapport NAT…</translation>
    </message>
    <message>
        <source>NAT (network address translation)</source>
        <translation>NAT (traduction d’adresses réseau)</translation>
    </message>
    <message>
        <source>NAT behaviour changed</source>
        <translation>Comportement du NAT changé</translation>
    </message>
    <message>
        <source>NAT for {transport}</source>
        <translation>NAT pour {transport}</translation>
    </message>
    <message>
        <source>NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.</source>
        <translation>NAT pour {transport}&#x202f;: association {mapping}, filtrage {filtering}, port conservé&#x202f;: {kept}.</translation>
    </message>
    <message>
        <source>NAT report</source>
        <translation>Rapport NAT</translation>
    </message>
    <message>
        <source>NAT table</source>
        <translation>Table NAT</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>Type de NAT</translation>
    </message>
    <message>
        <source>NAT type ▾</source>
        <translation>Type de NAT ▾</translation>
    </message>
    <message>
        <source>NAT-PMP</source>
        <translation>NAT-PMP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, network, and everything else</source>
        <translation>Nom, réseau et tout le reste</translation>
    </message>
    <message>
        <source>Names stand for IP addresses and peer ids; ports are as they were.</source>
        <translation>Des noms remplacent les adresses IP et les identifiants de pairs&#x202f;; les ports sont inchangés.</translation>
    </message>
    <message>
        <source>Natscope (demo)</source>
        <translation>Natscope (démo)</translation>
    </message>
    <message>
        <source>Natscope cannot start again: {reason}.</source>
        <translation>Natscope ne peut pas redémarrer&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out, and dials nobody by itself. Dial a peer (Ctrl+L), or give somebody your address to dial (Ctrl+Shift+S).</source>
        <translation>Pour le savoir, Natscope doit être connecté à d’autres, et il n’appelle personne de lui-même. Appelez un pair (Ctrl+L), ou donnez votre adresse à quelqu’un qui l’appellera (Ctrl+Maj+S).</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for the built-in ones.</source>
        <translation>Natscope doit être connecté à d’autres pour le découvrir. Appelez un pair (Ctrl+L), ou attendez ceux qui sont intégrés.</translation>
    </message>
    <message>
        <source>Natscope needs more peers, or somebody who tries to come in, to be sure.</source>
        <translation>Natscope a besoin de plus de pairs, ou de quelqu’un qui essaie d’entrer, pour en être sûr.</translation>
    </message>
    <message>
        <source>Natscope speaks another language from its next start on.</source>
        <translation>Natscope parlera une autre langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Réseau changé</translation>
    </message>
    <message>
        <source>Network, router</source>
        <translation>Réseau, routeur</translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation>Nouvelles adresses</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>Pas de NAT</translation>
    </message>
    <message>
        <source>No NAT: what a firewall lets in shows when somebody comes in.</source>
        <translation>Pas de NAT&#x202f;: ce qu’un pare-feu laisse entrer se révèle quand quelqu’un entre.</translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
        <translation>Aucun SYN n’a pu partir du port partagé vers {addr}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>No SYN of ours was answered: it is likely that the peer&apos;s NAT takes another port for each destination, so that the address which others saw leads nowhere.</source>
        <translation>Aucun de nos SYN n’a reçu de réponse&#x202f;: le NAT du pair prend sans doute un autre port pour chaque destination, si bien que l’adresse que d’autres ont vue ne mène nulle part.</translation>
    </message>
    <message>
        <source>No SYN was sent: {problem}.</source>
        <translation>Aucun SYN n’a été envoyé&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Pas encore de connexions</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Pas encore de preuves</translation>
    </message>
    <message numerus="yes">
        <source>No hole could be punched with {peer} in {n} try: {why}</source>
        <comment>No hole could be punched with {peer} in {n} tries: {why}</comment>
        <translation>
            <numerusform>Aucun perçage n’a réussi avec {peer} en {n} essai&#x202f;: {why}</numerusform>
            <numerusform>Aucun perçage n’a réussi avec {peer} en {n} essais&#x202f;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>No hole has been punched yet</source>
        <translation>Aucun perçage pour l’instant</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>No open streams.</source>
        <translation>Aucun flux ouvert.</translation>
    </message>
    <message>
        <source>No other process listens on the port of {addr} any more.</source>
        <translation>Plus aucun autre processus n’écoute sur le port de {addr}.</translation>
    </message>
    <message>
        <source>No packet has come to it yet.</source>
        <translation>Aucun paquet ne lui est encore parvenu.</translation>
    </message>
    <message>
        <source>No ping has been answered yet.</source>
        <translation>Aucun ping n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on.</source>
        <translation>Aucun port n’est partagé&#x202f;: nous appelons depuis d’autres ports que celui sur lequel nous écoutons.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on: {why}.</source>
        <translation>Aucun port n’est partagé&#x202f;: nous appelons depuis d’autres ports que celui sur lequel nous écoutons&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>No public address yet</source>
        <translation>Pas encore d’adresse publique</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Aucun signalement</translation>
    </message>
    <message>
        <source>No such word here</source>
        <translation>Ce mot n’est pas ici</translation>
    </message>
    <message>
        <source>Nobody came in yet.</source>
        <translation>Personne n’est encore entré.</translation>
    </message>
    <message>
        <source>Nobody can listen on {text}: it takes an IP address and a TCP port, as in {example}.</source>
        <translation>Impossible d’écouter sur {text}&#x202f;: il faut une adresse IP et un port TCP, comme dans {example}.</translation>
    </message>
    <message>
        <source>Nobody else can join by this address: it leads each computer to itself.</source>
        <translation>Personne d’autre ne peut se joindre par cette adresse&#x202f;: elle ramène chaque ordinateur à lui-même.</translation>
    </message>
    <message>
        <source>Nobody else from there is let in then, like others behind the same router.</source>
        <translation>Personne d’autre venant de là n’est alors admis, par exemple ceux qui sont derrière le même routeur.</translation>
    </message>
    <message>
        <source>Nobody else is in the room yet</source>
        <translation>Personne d’autre n’est encore dans la salle</translation>
    </message>
    <message>
        <source>Nobody has announced itself on this network</source>
        <translation>Personne ne s’est annoncé sur ce réseau</translation>
    </message>
    <message>
        <source>Nobody has been met yet</source>
        <translation>Personne n’a encore été rencontré</translation>
    </message>
    <message>
        <source>Nobody has come in on the shared port yet, and hosts that were asked to try could not.</source>
        <translation>Personne n’est encore entré par le port partagé, et les hôtes invités à essayer n’y sont pas arrivés.</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>Personne n’est encore entré</translation>
    </message>
    <message>
        <source>Nobody has come in yet, and we have dialled nobody.</source>
        <translation>Personne n’est encore entré, et nous n’avons appelé personne.</translation>
    </message>
    <message>
        <source>Nobody has said yet where they see us</source>
        <translation>Personne n’a encore dit où il nous voit</translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
        <translation>Personne n’a encore testé s’il est ouvert.</translation>
    </message>
    <message>
        <source>Nobody has told us yet at which address they see us.</source>
        <translation>Personne ne nous a encore dit à quelle adresse il nous voit.</translation>
    </message>
    <message>
        <source>Nobody inside has this port outside.</source>
        <translation>Personne à l’intérieur n’a ce port extérieur.</translation>
    </message>
    <message>
        <source>Nobody is connected who could be asked. Dial a peer first (Ctrl+L).</source>
        <translation>Personne n’est connecté à qui demander. Appelez d’abord un pair (Ctrl+L).</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Nobody is met by itself then: you dial, or others dial you.</source>
        <translation>Aucune rencontre ne se fait alors d’elle-même&#x202f;: vous appelez, ou d’autres vous appellent.</translation>
    </message>
    <message>
        <source>Nobody stands between the two ends.</source>
        <translation>Rien ne se trouve entre les deux extrémités.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Personne ne participe encore</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Personne n’a encore été interrogé</translation>
    </message>
    <message>
        <source>Node started</source>
        <translation>Nœud démarré</translation>
    </message>
    <message>
        <source>Node stopped</source>
        <translation>Nœud arrêté</translation>
    </message>
    <message>
        <source>None asked</source>
        <translation>Aucun interrogé</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas interrogé</translation>
    </message>
    <message>
        <source>Not connected to anybody yet. Dial a peer to learn how others see you.</source>
        <translation>Pas encore de connexion. Appelez un pair pour apprendre comment les autres vous voient.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
        <translation>Pas encore connu&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>Pas encore à l’écoute</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non joignable</translation>
    </message>
    <message>
        <source>Not used: the addresses below have ports of their own.</source>
        <translation>Non utilisé&#x202f;: les adresses ci-dessous ont leurs propres ports.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on a peer</source>
        <translation>Note sur un pair</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Nothing came back from {addr} in {time}.</source>
        <translation>Rien n’est revenu de {addr} en {time}.</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Rien n’est encore connu</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Rien ne correspond à «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing more translates between your router and the internet.</source>
        <translation>Plus rien ne traduit entre votre routeur et Internet.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Nothing yet: the first peers will tell at which address they see you.</source>
        <translation>Rien encore&#x202f;: les premiers pairs diront à quelle adresse ils vous voient.</translation>
    </message>
    <message>
        <source>Number of the connection; events name it by this.</source>
        <translation>Numéro de la connexion&#x202f;; les événements la désignent ainsi.</translation>
    </message>
    <message>
        <source>Number of the dial</source>
        <translation>Numéro de l’appel</translation>
    </message>
    <message>
        <source>Number of the hole punch</source>
        <translation>Numéro du perçage</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <translation>Numéro du test</translation>
    </message>
    <message>
        <source>Observed
addresses</source>
        <translation>Adresses
observées</translation>
    </message>
    <message>
        <source>Observed address</source>
        <translation>Adresse observée</translation>
    </message>
    <message>
        <source>Observed address changed</source>
        <translation>Adresse observée changée</translation>
    </message>
    <message>
        <source>Observed addresses</source>
        <translation>Adresses observées</translation>
    </message>
    <message>
        <source>Observed at {top}, an address of our own interface: no NAT.</source>
        <translation>Observé à {top}, une adresse de notre propre interface&#x202f;: pas de NAT.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Observer group</source>
        <translation>Groupe d’observateurs</translation>
    </message>
    <message>
        <source>Observer groups that reported it then.</source>
        <translation>Groupes d’observateurs qui la signalaient alors.</translation>
    </message>
    <message>
        <source>Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote.</source>
        <translation>Groupes d’observateurs dont les signalements comptent. Une adresse IPv4 ou un /56 IPv6 a une voix.</translation>
    </message>
    <message>
        <source>Observer&apos;s address</source>
        <translation>Adresse de l’observateur</translation>
    </message>
    <message>
        <source>Observers against observed addresses</source>
        <translation>Observateurs et adresses observées</translation>
    </message>
    <message numerus="yes">
        <source>Observers agree that we are seen at {addr} ({n} vote).</source>
        <comment>Observers agree that we are seen at {addr} ({n} votes).</comment>
        <translation>
            <numerusform>Les observateurs s’accordent à nous voir à {addr} ({n} voix).</numerusform>
            <numerusform>Les observateurs s’accordent à nous voir à {addr} ({n} voix).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observers no longer agree that we are seen at {addr} ({n} vote left).</source>
        <comment>Observers no longer agree that we are seen at {addr} ({n} votes left).</comment>
        <translation>
            <numerusform>Les observateurs ne s’accordent plus à nous voir à {addr} (il reste {n} voix).</numerusform>
            <numerusform>Les observateurs ne s’accordent plus à nous voir à {addr} (il reste {n} voix).</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers see different ports for our one shared port: the router makes a new mapping for each destination, and none of them is of use to a stranger.</source>
        <translation>Les observateurs voient différents ports pour notre unique port partagé&#x202f;: le routeur crée une nouvelle association pour chaque destination, et aucune ne sert à un inconnu.</translation>
    </message>
    <message>
        <source>Observers see us at several addresses: {hosts}.</source>
        <translation>Les observateurs nous voient à plusieurs adresses&#x202f;: {hosts}.</translation>
    </message>
    <message>
        <source>Observers that must agree</source>
        <translation>Observateurs qui doivent s’accorder</translation>
    </message>
    <message>
        <source>Observers that must agree on an address</source>
        <translation>Observateurs qui doivent s’accorder sur une adresse</translation>
    </message>
    <message>
        <source>Of them, from one address</source>
        <translation>Dont, par adresse</translation>
    </message>
    <message>
        <source>Of them, those that came in</source>
        <translation>Dont, entrantes</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>On this network (mDNS)</source>
        <translation>Sur ce réseau (mDNS)</translation>
    </message>
    <message>
        <source>One a line. Empty: on every address of this computer.</source>
        <translation>Une par ligne. Vide&#x202f;: sur toutes les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>One a line. They tell at which address they see us.</source>
        <translation>Un par ligne. Ils disent à quelle adresse ils nous voient.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>One file that any browser shows, to send to a friend, a teacher or a forum: whether others can reach you, what speaks for it, what your router does, who is connected and who came in.</source>
        <translation>Un seul fichier que tout navigateur affiche, à envoyer à un ami, à un enseignant ou à un forum&#x202f;: si les autres peuvent vous joindre, ce qui l’indique, ce que fait votre routeur, qui est connecté et qui est entré.</translation>
    </message>
    <message>
        <source>One inside port is one port outside, whoever it talks to (“cone”).</source>
        <translation>Un port intérieur correspond à un port extérieur, quel que soit l’interlocuteur («&#x202f;cône&#x202f;»).</translation>
    </message>
    <message>
        <source>One line for each peer that reports an address of ours appears here, with whether its report counts. A report goes when its connection does.</source>
        <translation>Une ligne apparaît ici pour chaque pair qui signale une de nos adresses, et indique si son signalement compte. Un signalement disparaît avec sa connexion.</translation>
    </message>
    <message>
        <source>Only answers to what you sent come in: nobody else can begin.</source>
        <translation>Seules les réponses à ce que vous avez envoyé entrent&#x202f;: personne d’autre ne peut commencer.</translation>
    </message>
    <message>
        <source>Only computers that were sent something may come in, from any port of theirs.</source>
        <translation>Seuls les ordinateurs à qui l’on a envoyé quelque chose peuvent entrer, depuis n’importe lequel de leurs ports.</translation>
    </message>
    <message>
        <source>Only computers that you contacted first may come in.</source>
        <translation>Seuls les ordinateurs que vous avez contactés d’abord peuvent entrer.</translation>
    </message>
    <message>
        <source>Only one observer so far; a second one elsewhere would tell.</source>
        <translation>Un seul observateur pour l’instant&#x202f;; un second, ailleurs, permettrait de savoir.</translation>
    </message>
    <message>
        <source>Only peers on this computer or network so far: they cannot tell how the internet sees you.</source>
        <translation>Seulement des pairs de cet ordinateur ou de ce réseau pour l’instant&#x202f;: ils ne peuvent pas dire comment Internet vous voit.</translation>
    </message>
    <message>
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation>C’est ainsi seulement que l’entrée d’un routeur pour l’un peut servir à l’autre.</translation>
    </message>
    <message>
        <source>Only the drawing, as large as it goes. Ctrl+B</source>
        <translation>Seulement le dessin, aussi grand que possible. Ctrl+B</translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation>Seul le programme exact à qui l’on a envoyé quelque chose peut répondre.</translation>
    </message>
    <message>
        <source>Only what did not get through</source>
        <translation>Seulement ce qui n’est pas passé</translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
        <translation>Vous seul la voyez&#x202f;; rien n’en est envoyé</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Ouvrir un labo</translation>
    </message>
    <message>
        <source>Open a lab from a file</source>
        <translation>Ouvrir un labo depuis un fichier</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open its Natscope</source>
        <translation>Ouvrir son Natscope</translation>
    </message>
    <message>
        <source>Open streams ({number})</source>
        <translation>Flux ouverts ({number})</translation>
    </message>
    <message>
        <source>Open streams, in both directions.</source>
        <translation>Flux ouverts, dans les deux sens.</translation>
    </message>
    <message>
        <source>Open, but not to the internet: {addr}</source>
        <translation>Ouvert, mais pas à Internet&#x202f;: {addr}</translation>
    </message>
    <message>
        <source>Open: {addr}</source>
        <translation>Ouvert&#x202f;: {addr}</translation>
    </message>
    <message>
        <source>Open: {came}</source>
        <translation>Ouvert&#x202f;: {came}</translation>
    </message>
    <message>
        <source>Open: {came}, which proves less than a stranger&apos;s coming</source>
        <translation>Ouvert&#x202f;: {came}, ce qui prouve moins que la venue d’un inconnu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Opened {name}: {size}.</source>
        <translation>{name} ouvert&#x202f;: {size}.</translation>
    </message>
    <message>
        <source>Opens ports for hosts that ask (NAT-PMP)</source>
        <translation>Ouvre des ports aux hôtes qui le demandent (NAT-PMP)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Or from one home, where addresses are IPv6.</source>
        <translation>Ou d’un même foyer, pour les adresses IPv6.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Other people can connect to you directly: give them the address above.</source>
        <translation>Les autres peuvent se connecter directement à vous&#x202f;: donnez-leur l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you, and a port opened in your router would not help: ask your provider for a public address, or have a relay between you.</source>
        <translation>Les autres ne peuvent pas commencer une connexion avec vous, et ouvrir un port dans votre routeur n’y changerait rien&#x202f;: demandez une adresse publique à votre fournisseur, ou passez par un relais.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you. You can still connect to them. To be reached, open a port in your router, or have a relay between you.</source>
        <translation>Les autres ne peuvent pas commencer une connexion avec vous. Vous pouvez toujours vous connecter à eux. Pour être joignable, ouvrez un port dans votre routeur, ou passez par un relais.</translation>
    </message>
    <message>
        <source>Other people cannot connect to you directly, but they can meet you through a relay: give them your address there.</source>
        <translation>Les autres ne peuvent pas se connecter à vous directement, mais ils peuvent vous rencontrer par un relais&#x202f;: donnez-leur votre adresse là-bas.</translation>
    </message>
    <message>
        <source>Other processes on the port</source>
        <translation>Autres processus sur le port</translation>
    </message>
    <message>
        <source>Others are not told of it.</source>
        <translation>Elle n’est pas communiquée aux autres.</translation>
    </message>
    <message>
        <source>Others are told of it.</source>
        <translation>Elle est communiquée aux autres.</translation>
    </message>
    <message>
        <source>Others can meet us there while they do not come in directly.</source>
        <translation>Les autres peuvent nous y rencontrer tant qu’ils n’entrent pas directement.</translation>
    </message>
    <message>
        <source>Others can reach you directly at {at}.</source>
        <translation>Les autres peuvent vous joindre directement à {at}.</translation>
    </message>
    <message>
        <source>Others have come in here: it can be given to anybody.</source>
        <translation>D’autres sont entrés par ici&#x202f;: elle peut être donnée à tout le monde.</translation>
    </message>
    <message>
        <source>Others join with this address</source>
        <translation>Les autres entrent avec cette adresse</translation>
    </message>
    <message>
        <source>Others meet you there at {addr}.</source>
        <translation>Les autres vous y rencontrent à {addr}.</translation>
    </message>
    <message>
        <source>Others on the port</source>
        <translation>Autres sur le port</translation>
    </message>
    <message>
        <source>Others see us at the same IP address, but at other ports: a router that gives each connection a port of its own does that.</source>
        <translation>Les autres nous voient à la même adresse IP, mais à des ports différents&#x202f;: c’est l’effet d’un routeur qui donne à chaque connexion son propre port.</translation>
    </message>
    <message>
        <source>Others see us at the same address and port.</source>
        <translation>Les autres nous voient à la même adresse et au même port.</translation>
    </message>
    <message>
        <source>Others see you at {at}, an address of this computer&apos;s own: no NAT in between.</source>
        <translation>Les autres vous voient à {at}, une adresse de cet ordinateur lui-même&#x202f;: pas de NAT entre les deux.</translation>
    </message>
    <message>
        <source>Others see you at {at}. Whether strangers get in there is not known yet.</source>
        <translation>Les autres vous voient à {at}. On ne sait pas encore si des inconnus peuvent y entrer.</translation>
    </message>
    <message numerus="yes">
        <source>Others see you at {at}: {n} observer says so, and no more are asked for.</source>
        <comment>Others see you at {at}: {n} observers who do not depend on one another agree.</comment>
        <translation>
            <numerusform>Les autres vous voient à {at}&#x202f;: {n} observateur le dit, et il n’en faut pas plus.</numerusform>
            <numerusform>Les autres vous voient à {at}&#x202f;: {n} observateurs indépendants les uns des autres sont d’accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our NAT</source>
        <translation>Notre NAT</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination, and so does the peer&apos;s: each knocked at a port that was for others.</source>
        <translation>Notre NAT prend un autre port pour chaque destination, et celui du pair aussi&#x202f;: chacun a frappé à un port destiné à d’autres.</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination: the peer knocked at the one that others had seen, and it was not for him.</source>
        <translation>Notre NAT prend un autre port pour chaque destination&#x202f;: le pair a frappé à celui que d’autres avaient vu, et qui n’était pas pour lui.</translation>
    </message>
    <message>
        <source>Our SYN came in at the peer&apos;s, from a port that it had not been told of: its NAT looks at addresses only, or at nothing.</source>
        <translation>Notre SYN est arrivé chez le pair, depuis un port qui ne lui avait pas été annoncé&#x202f;: son NAT ne regarde que les adresses, ou rien du tout.</translation>
    </message>
    <message>
        <source>Our SYN had opened a way through our NAT, and the peer&apos;s came in by it.</source>
        <translation>Notre SYN avait ouvert un passage dans notre NAT, et celui du pair est entré par là.</translation>
    </message>
    <message>
        <source>Our SYN left from the shared port to {addr}.</source>
        <translation>Notre SYN est parti du port partagé vers {addr}.</translation>
    </message>
    <message>
        <source>Our SYN to {addr} was not needed any more: the peer&apos;s had come in first.</source>
        <translation>Notre SYN vers {addr} n’était plus nécessaire&#x202f;: celui du pair était entré le premier.</translation>
    </message>
    <message>
        <source>Our connections could not leave from the shared port: see the reason at each.</source>
        <translation>Nos connexions n’ont pas pu partir du port partagé&#x202f;: voyez la raison pour chacune.</translation>
    </message>
    <message>
        <source>Our end of the connection over which it was said.</source>
        <translation>Notre extrémité de la connexion par laquelle cela a été dit.</translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation>Notre extrémité de la connexion.</translation>
    </message>
    <message>
        <source>Our first SYN was refused; one sent again went through the hole that the peer&apos;s had made in the meantime.</source>
        <translation>Notre premier SYN a été refusé&#x202f;; un autre, renvoyé, est passé par le trou que celui du pair avait ouvert entre-temps.</translation>
    </message>
    <message>
        <source>Our local address</source>
        <translation>Notre adresse locale</translation>
    </message>
    <message>
        <source>Our own address {addr} is one that providers give to customers behind their NAT.</source>
        <translation>Notre propre adresse {addr} est de celles que les fournisseurs donnent aux clients derrière leur NAT.</translation>
    </message>
    <message>
        <source>Our own interface</source>
        <translation>Notre propre interface</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Envoyé/s</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortante</translation>
    </message>
    <message>
        <source>Outbound (0)</source>
        <translation>Sortantes (0)</translation>
    </message>
    <message>
        <source>Outbound ({out}, {shared} from the shared port)</source>
        <translation>Sortantes ({out}, dont {shared} depuis le port partagé)</translation>
    </message>
    <message>
        <source>Outbound connection</source>
        <translation>Connexion sortante</translation>
    </message>
    <message>
        <source>Outbound: which port we left from</source>
        <translation>Sortantes&#x202f;: de quel port nous sommes partis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome of the dial</source>
        <translation>Résultat de l’appel</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Outside it takes any port.</source>
        <translation>À l’extérieur, il prend n’importe quel port.</translation>
    </message>
    <message>
        <source>Outside it takes one port after the other.</source>
        <translation>À l’extérieur, il prend un port après l’autre.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, even where a neighbour has it already.</source>
        <translation>À l’extérieur, il prend le même port qu’à l’intérieur, même si un voisin l’a déjà.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, where that is free.</source>
        <translation>À l’extérieur, il prend le même port qu’à l’intérieur, s’il est libre.</translation>
    </message>
    <message>
        <source>Outside you have another port number than inside.</source>
        <translation>À l’extérieur, vous avez un autre numéro de port qu’à l’intérieur.</translation>
    </message>
    <message>
        <source>Outside you have the same port number as inside.</source>
        <translation>À l’extérieur, vous avez le même numéro de port qu’à l’intérieur.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Over the relay and back. Only the one who begins the punch measures it.</source>
        <translation>Aller-retour par le relais. Seul celui qui commence le perçage le mesure.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Packet {number}</source>
        <translation>Paquet {number}</translation>
    </message>
    <message>
        <source>Packet {number}: {packet}
Click for its whole way.</source>
        <translation>Paquet {number}&#x202f;: {packet}
Cliquez pour voir son trajet complet.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packets and NAT tables</source>
        <translation>Paquets et tables NAT</translation>
    </message>
    <message>
        <source>Packets that came in by it.</source>
        <translation>Paquets entrés par elle.</translation>
    </message>
    <message>
        <source>Packets that left by it.</source>
        <translation>Paquets sortis par elle.</translation>
    </message>
    <message>
        <source>Packets to its outside address that the filter kept out.</source>
        <translation>Paquets vers son adresse extérieure que le filtre a bloqués.</translation>
    </message>
    <message>
        <source>Page Down   Page Up</source>
        <translation>Page suivante   Page précédente</translation>
    </message>
    <message>
        <source>Page Down or Space</source>
        <translation>Page suiv. ou Espace</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parts of others</source>
        <translation>Composants d’autres auteurs</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Peer dialled</source>
        <translation>Pair appelé</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>Identifiant du pair</translation>
    </message>
    <message>
        <source>Peer id, proved by the security handshake. The whole of it is in the details.</source>
        <translation>Identifiant du pair, prouvé par la négociation de sécurité. Il est en entier dans les détails.</translation>
    </message>
    <message>
        <source>Peer identified</source>
        <translation>Pair identifié</translation>
    </message>
    <message>
        <source>Peer whose round-trip times are shown</source>
        <translation>Pair dont les temps d’aller-retour sont affichés</translation>
    </message>
    <message>
        <source>Peer {peer}</source>
        <translation>Pair {peer}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Peers in different places have to say where they see you; more of them would tell.</source>
        <translation>Des pairs à des endroits différents doivent dire où ils vous voient&#x202f;; avec plus de pairs, on le saurait.</translation>
    </message>
    <message>
        <source>Peers that share one IP address (with IPv6, one network of it) are one group, and have one vote. Otherwise somebody with a thousand programs on one computer could decide where we are.</source>
        <translation>Les pairs qui partagent une adresse IP (avec IPv6, un même réseau) forment un groupe, et ont une voix. Sinon, quelqu’un avec mille programmes sur un seul ordinateur pourrait décider où nous sommes.</translation>
    </message>
    <message>
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation>Les pairs que vous connaissez entrent. Seul un inconnu qui entrerait montrerait le reste.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation>Échec du ping</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Envoyer un ping</translation>
    </message>
    <message>
        <source>Ping the selected connections now. Ctrl+P</source>
        <translation>Envoyer un ping aux connexions sélectionnées. Ctrl+P</translation>
    </message>
    <message>
        <source>Ping to {name} failed: {error}</source>
        <translation>Le ping vers {name} a échoué&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Place in the log; gaps show as a row of their own.</source>
        <translation>Place dans le journal&#x202f;; les lacunes ont leur propre ligne.</translation>
    </message>
    <message>
        <source>Plain router</source>
        <translation>Routeur simple</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Plots and timeline as PNG or SVG</source>
        <translation>Graphiques et chronologie en PNG ou SVG</translation>
    </message>
    <message>
        <source>Point at a bar or mark, or go there with the arrow keys, to read what it means.</source>
        <translation>Pointez une barre ou une marque, ou allez-y avec les flèches, pour lire ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Regroupement des adresses</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port forward (UPnP, NAT-PMP, PCP)</source>
        <translation>Redirection de port (UPnP, NAT-PMP, PCP)</translation>
    </message>
    <message>
        <source>Port mapping changed</source>
        <translation>Redirection de port changée</translation>
    </message>
    <message>
        <source>Port preservation</source>
        <translation>Conservation du port</translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation>Réutilisation du port</translation>
    </message>
    <message>
        <source>Port reuse is off. Every dial leaves from a port of its own.</source>
        <translation>La réutilisation du port est désactivée. Chaque appel part d’un port à lui.</translation>
    </message>
    <message>
        <source>Port reuse is off: {why}. Every dial leaves from a port of its own.</source>
        <translation>La réutilisation du port est désactivée&#x202f;: {why}. Chaque appel part d’un port à lui.</translation>
    </message>
    <message>
        <source>Port shared</source>
        <translation>Port partagé</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>Usage du port</translation>
    </message>
    <message>
        <source>Port-
restricted</source>
        <translation>Restreint
par port</translation>
    </message>
    <message>
        <source>Port-restricted</source>
        <translation>Restreint par port</translation>
    </message>
    <message>
        <source>Port-restricted cone that gives two hosts the same port outside.</source>
        <translation>Cône restreint par port qui donne à deux hôtes le même port extérieur.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation>Ports extérieurs</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>Prévu et arrivé</translation>
    </message>
    <message>
        <source>Predicted rightly.</source>
        <translation>Bien prévu.</translation>
    </message>
    <message>
        <source>Predicted: {wrong}.
It was: {right}.</source>
        <translation>Prévu&#x202f;: {wrong}.
C’était&#x202f;: {right}.</translation>
    </message>
    <message>
        <source>Press Play: each packet appears here with its whole way, and each one that a router keeps out with the rule that kept it out.</source>
        <translation>Appuyez sur Lecture&#x202f;: chaque paquet apparaît ici avec son trajet complet, et chaque paquet qu’un routeur bloque, avec la règle qui l’a bloqué.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Mode projecteur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol that carries many streams over the connection.</source>
        <translation>Protocole qui fait passer de nombreux flux par la connexion.</translation>
    </message>
    <message>
        <source>Protocol that encrypts the connection and proves the peer id.</source>
        <translation>Protocole qui chiffre la connexion et prouve l’identifiant du pair.</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Protocols it speaks ({number})</source>
        <translation>Protocoles qu’il parle ({number})</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGN)</source>
        <translation>NAT du fournisseur (CGN)</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGNAT)</source>
        <translation>NAT du fournisseur (CGNAT)</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Punch holes</source>
        <translation>Faire du perçage</translation>
    </message>
    <message>
        <source>Punches that worked with such a NAT of ours.</source>
        <translation>Perçages réussis avec un NAT comme le nôtre.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Code QR de l’invitation</translation>
    </message>
    <message>
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
        <translation>Les codes QR ne peuvent pas être lus ici&#x202f;: la bibliothèque zxing-cpp manque</translation>
    </message>
    <message>
        <source>QUIC is not spoken yet, only TCP</source>
        <translation>QUIC n’est pas encore pris en charge, seulement TCP</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Natscope</source>
        <translation>Quitter Natscope</translation>
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
        <translation>RTT de {peer}</translation>
    </message>
    <message>
        <source>RTT over time</source>
        <translation>RTT au fil du temps</translation>
    </message>
    <message>
        <source>Reachability changed</source>
        <translation>Joignabilité changée</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Reached {peer}: connection {number}.</source>
        <translation>{peer} joint&#x202f;: connexion {number}.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>Lire un code QR</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>Lecture de {path}…</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Record this session…</source>
        <translation>Enregistrer cette session…</translation>
    </message>
    <message>
        <source>Recorded into {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Recording {name} – Natscope</source>
        <translation>Enregistrement {name} – Natscope</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Enregistrements ({patterns})</translation>
    </message>
    <message>
        <source>Refused a stream of {peer} ({protocol}): {why}</source>
        <translation>Flux de {peer} refusé ({protocol})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refus seulement</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Relay and reservation</source>
        <translation>Relais et réservation</translation>
    </message>
    <message>
        <source>Relay reserved</source>
        <translation>Place réservée au relais</translation>
    </message>
    <message>
        <source>Relay {peer}: {state}</source>
        <translation>Relais {peer}&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Relays and hole punching</source>
        <translation>Relais et perçage (hole punching)</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>Adresse distante</translation>
    </message>
    <message>
        <source>Renewed before {time}.</source>
        <translation>Renouvelée avant {time}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signalement</translation>
    </message>
    <message numerus="yes">
        <source>Reported by {n} observer.</source>
        <comment>Reported by {n} observers.</comment>
        <translation>
            <numerusform>Signalée par {n} observateur.</numerusform>
            <numerusform>Signalée par {n} observateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by {observers}, and {addresses} by others.</source>
        <translation>Signalée par {observers}, et {addresses} par d’autres.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Réinitialiser {setting}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restricted cone</source>
        <translation>Cône restreint</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Temps d’aller-retour</translation>
    </message>
    <message>
        <source>Round-trip time of the last ping.</source>
        <translation>Temps d’aller-retour du dernier ping.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Rows that contain every word stay. Ctrl+F</source>
        <translation>Les lignes qui contiennent tous les mots restent. Ctrl+F</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>Serveur STUN</translation>
    </message>
    <message>
        <source>STUN servers to ask</source>
        <translation>Serveurs STUN à interroger</translation>
    </message>
    <message>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>SYNC: now!</source>
        <translation>SYNC&#x202f;: maintenant&#x202f;!</translation>
    </message>
    <message>
        <source>SYNC: the peer said “now”.</source>
        <translation>SYNC&#x202f;: le pair a dit «&#x202f;maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>SYNC: we said “now”, and waited {time} for it to arrive.</source>
        <translation>SYNC&#x202f;: nous avons dit «&#x202f;maintenant&#x202f;», et attendu {time} pour qu’il arrive.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save this lab</source>
        <translation>Enregistrer ce labo</translation>
    </message>
    <message>
        <source>Save this lab as a file</source>
        <translation>Enregistrer ce labo dans un fichier</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>{name} enregistré&#x202f;: {size}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say goodbye to all peers, end Natscope, and start it with what is kept</source>
        <translation>Dire au revoir à tous les pairs, quitter Natscope et le redémarrer avec ce qui est gardé</translation>
    </message>
    <message>
        <source>Says it runs</source>
        <translation>Dit être en marche</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Seen at {addr}</source>
        <translation>Vu à {addr}</translation>
    </message>
    <message>
        <source>Sees us as others do</source>
        <translation>Nous voit comme les autres</translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation>Nous voit à</translation>
    </message>
    <message>
        <source>Select a connection to see everything known of it.</source>
        <translation>Sélectionnez une connexion pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select a hole punch to see how it went, step by step.</source>
        <translation>Sélectionnez un perçage pour voir son déroulement, étape par étape.</translation>
    </message>
    <message>
        <source>Select a line to see everything known of it.</source>
        <translation>Sélectionnez une ligne pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select a participant to see everything that is known of it.</source>
        <translation>Sélectionnez un participant pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
        <translation>Sélectionnez un pair pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select a router: here stand the lines that its NAT has open, from the first packet that leaves on.</source>
        <translation>Sélectionnez un routeur&#x202f;: vous verrez ici les lignes que son NAT a ouvertes, dès le premier paquet qui sort.</translation>
    </message>
    <message>
        <source>Select an address or a report to see everything known of it.</source>
        <translation>Sélectionnez une adresse ou un signalement pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select an event to see every field of it.</source>
        <translation>Sélectionnez un événement pour en voir tous les champs.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings ({patterns})</source>
        <translation>Réglages ({patterns})</translation>
    </message>
    <message>
        <source>Settings are not larger than {most} bytes.</source>
        <translation>Un fichier de réglages ne dépasse pas {most} octets.</translation>
    </message>
    <message>
        <source>Settings of the node</source>
        <translation>Réglages du nœud</translation>
    </message>
    <message>
        <source>Share our address</source>
        <translation>Partager notre adresse</translation>
    </message>
    <message>
        <source>Share our address…</source>
        <translation>Partager notre adresse…</translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation>Port partagé</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show connection {number}</source>
        <translation>Afficher la connexion {number}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show on the whole screen</source>
        <translation>Afficher en plein écran</translation>
    </message>
    <message>
        <source>Show the lessons, or hide them</source>
        <translation>Afficher ou masquer les leçons</translation>
    </message>
    <message>
        <source>Show the reports of every address</source>
        <translation>Afficher les signalements de toutes les adresses</translation>
    </message>
    <message>
        <source>Show the settings that are kept</source>
        <translation>Afficher les réglages enregistrés</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Show {addr} instead</source>
        <translation>Afficher plutôt {addr}</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Enregistrement signé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip quiet</source>
        <translation>Sauter les silences</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>So few can be wrong together. A room or a lab has no more.</source>
        <translation>Un si petit nombre peut se tromper ensemble. Une salle ou un labo n’en a pas plus.</translation>
    </message>
    <message>
        <source>So filtering is at most address-dependent; a stranger&apos;s visit would tell more.</source>
        <translation>Le filtrage est donc au plus dépendant de l’adresse&#x202f;; la visite d’un inconnu en dirait plus.</translation>
    </message>
    <message>
        <source>So many never come about: it is more than there can be.</source>
        <translation>Il n’y en aura jamais autant&#x202f;: c’est plus que possible.</translation>
    </message>
    <message>
        <source>So many peers of different networks must see us at the same address.</source>
        <translation>Nombre de pairs de réseaux différents qui doivent nous voir à la même adresse.</translation>
    </message>
    <message>
        <source>So many the Activity page has. Older ones are forgotten.</source>
        <translation>Nombre d’événements gardés sur la page Activité. Les plus anciens sont oubliés.</translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Solicited is who comes in from where we have just sent something to: many routers let in nobody else. Unsolicited is a stranger: when one gets in, everybody can.</source>
        <translation>Est sollicité qui entre d’un endroit où nous venons d’envoyer quelque chose&#x202f;: beaucoup de routeurs ne laissent entrer personne d’autre. Est non sollicité un inconnu&#x202f;: quand l’un d’eux entre, tout le monde le peut.</translation>
    </message>
    <message>
        <source>Solicited, unsolicited</source>
        <translation>Sollicité, non sollicité</translation>
    </message>
    <message>
        <source>Some providers have no public address for each customer, and put a second NAT in front of many homes. Opening a port in your own router does not help then: the provider&apos;s does not know of it.</source>
        <translation>Certains fournisseurs n’ont pas d’adresse publique pour chaque client, et placent un second NAT devant de nombreux foyers. Ouvrir un port dans votre propre routeur n’aide alors pas&#x202f;: celui du fournisseur n’en sait rien.</translation>
    </message>
    <message>
        <source>Somebody answered, and it was not the peer, or the connection broke at once.</source>
        <translation>Quelqu’un a répondu, et ce n’était pas le pair, ou la connexion s’est rompue aussitôt.</translation>
    </message>
    <message>
        <source>Somebody at {addr} answered, and it came to nothing: {why}</source>
        <translation>Quelqu’un à {addr} a répondu, sans suite&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Somebody came in from the internet</source>
        <translation>Quelqu’un est entré depuis Internet</translation>
    </message>
    <message>
        <source>Somebody inside asked the router to open this port.</source>
        <translation>Quelqu’un à l’intérieur a demandé au routeur d’ouvrir ce port.</translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation>Quelque chose ne va pas&#x202f;: voir ci-dessus.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Space   .</source>
        <translation>Espace   .</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Start its node</source>
        <translation>Démarrer son nœud</translation>
    </message>
    <message>
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation>Démarré en tant que {peer}, à l’écoute sur {addrs}.</translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
        <translation>Démarré en tant que {peer}.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop its node</source>
        <translation>Arrêter son nœud</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Stop the program on this host, or start it</source>
        <translation>Arrêter le programme sur cet hôte, ou le démarrer</translation>
    </message>
    <message>
        <source>Stopped; every connection of {peer} is closed.</source>
        <translation>Arrêté&#x202f;; toutes les connexions de {peer} sont fermées.</translation>
    </message>
    <message>
        <source>Strange SYN</source>
        <translation>SYN d’un inconnu</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at} or {other}: those who tried did not get in.</source>
        <translation>Des inconnus ne peuvent vous joindre ni à {at}, ni à {other}&#x202f;: ceux qui ont essayé ne sont pas entrés.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.</source>
        <translation>Des inconnus ne peuvent pas vous joindre à {at}. On ne sait pas encore s’ils le peuvent à {other}.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}: those who tried did not get in.</source>
        <translation>Des inconnus ne peuvent pas vous joindre à {at}&#x202f;: ceux qui ont essayé ne sont pas entrés.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you so far. Your router is being asked to open a port.</source>
        <translation>Des inconnus ne peuvent pas vous joindre pour l’instant. On demande à votre routeur d’ouvrir un port.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: your router shows every destination another port, so there is no address that you could give them.</source>
        <translation>Des inconnus ne peuvent pas vous joindre&#x202f;: votre routeur montre un autre port à chaque destination, il n’y a donc aucune adresse que vous pourriez leur donner.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only answers to what you sent.</source>
        <translation>Des inconnus ne peuvent pas vous joindre&#x202f;: {who} ne laisse entrer que les réponses à ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only those whom you contacted first.</source>
        <translation>Des inconnus ne peuvent pas vous joindre&#x202f;: {who} ne laisse entrer que ceux que vous avez contactés d’abord.</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>Flux refusé</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Stun answered</source>
        <translation>STUN a répondu</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>Symmetric,
knows hosts in</source>
        <translation>Symétrique,
hôtes connus</translation>
    </message>
    <message>
        <source>Symmetric,
lets all in</source>
        <translation>Symétrique,
tous admis</translation>
    </message>
    <message>
        <source>Symmetric, lets all in</source>
        <translation>Symétrique, laisse entrer tout le monde</translation>
    </message>
    <message>
        <source>Symmetric, lets known hosts in</source>
        <translation>Symétrique, laisse entrer les hôtes connus</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>TCP sur IPv4</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP sur IPv6</translation>
    </message>
    <message>
        <source>Take back the last change. Ctrl+Z</source>
        <translation>Annuler la dernière modification. Ctrl+Z</translation>
    </message>
    <message>
        <source>Take it away. Delete key</source>
        <translation>L’enlever. Touche Suppr</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Reprendre les réglages d’un fichier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guide de l’enseignant</translation>
    </message>
    <message>
        <source>Tell me when something changes</source>
        <translation>Me prévenir quand quelque chose change</translation>
    </message>
    <message>
        <source>Tell metrics at</source>
        <translation>Fournir les métriques à</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Test others who ask whether they can be reached</source>
        <translation>Tester si ceux qui le demandent sont joignables</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>That is longer than {most} characters.</source>
        <translation>C’est plus long que {most} caractères.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted, by {who}.</source>
        <translation>Il a été réfuté, par {who}, que d’autres entrent à {addr}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted.</source>
        <translation>Il a été réfuté que d’autres entrent à {addr}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown, by {who}.</source>
        <translation>Il a été démontré, par {who}, que d’autres entrent à {addr}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown.</source>
        <translation>Il a été démontré que d’autres entrent à {addr}.</translation>
    </message>
    <message>
        <source>The NAT&apos;s mapping is {mapping}, its filtering {filtering}.</source>
        <translation>L’association du NAT est {mapping}, son filtrage {filtering}.</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation>Le serveur STUN {server} ({transport}) nous voit à {addr}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
        <translation>Le serveur STUN {server} ({transport}) n’a rien dit&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The SYNs did not meet in time.</source>
        <translation>Les SYN ne se sont pas rencontrés à temps.</translation>
    </message>
    <message>
        <source>The address at which another peer sees us. We cannot know it ourselves: the router changes it on the way. Each peer tells it in its identify.

One peer may be wrong, or lie. Natscope believes an address when enough peers in different places agree.</source>
        <translation>L’adresse à laquelle un autre pair nous voit. Nous ne pouvons pas la connaître nous-mêmes&#x202f;: le routeur la change en chemin. Chaque pair l’indique dans son identify.

Un pair isolé peut se tromper, ou mentir. Natscope croit une adresse quand assez de pairs, à des endroits différents, sont d’accord.</translation>
    </message>
    <message>
        <source>The address at which others see us.</source>
        <translation>L’adresse à laquelle les autres nous voient.</translation>
    </message>
    <message>
        <source>The address of ours that it belongs to.</source>
        <translation>Celle de nos adresses à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>The address of ours that it is the outside of.</source>
        <translation>Celle de nos adresses dont elle est l’extérieur.</translation>
    </message>
    <message>
        <source>The address that it reports.</source>
        <translation>L’adresse qu’il signale.</translation>
    </message>
    <message>
        <source>The address that the peer dialled to reach us, from its identify.</source>
        <translation>L’adresse que le pair a appelée pour nous joindre, d’après son identify.</translation>
    </message>
    <message>
        <source>The addresses to listen on in the settings are not used this time. {reason}</source>
        <translation>Les adresses d’écoute des réglages ne sont pas utilisées cette fois. {reason}</translation>
    </message>
    <message>
        <source>The answer is always up here, in one sentence, once enough others have said how they see you. “{card}”, below it, tells what it rests on.</source>
        <translation>La réponse est toujours ici en haut, en une phrase, dès qu’assez d’autres ont dit comment ils vous voient. «&#x202f;{card}&#x202f;», en dessous, dit sur quoi elle repose.</translation>
    </message>
    <message>
        <source>The file holds the addresses and peer ids of you and of everybody you meet.</source>
        <translation>Le fichier contient les adresses et les identifiants de pair, les vôtres et ceux de tous ceux que vous rencontrez.</translation>
    </message>
    <message>
        <source>The first thing that two libp2p peers do: they tell each other who they are, which program they run, what they can speak, where they listen, and at which address they see the other.</source>
        <translation>La première chose que font deux pairs libp2p&#x202f;: ils se disent qui ils sont, quel programme ils exécutent, ce qu’ils savent parler, où ils écoutent, et à quelle adresse ils voient l’autre.</translation>
    </message>
    <message>
        <source>The lab is an internet inside this program: routers of all kinds, packets that you can follow, and lessons. What a word means is told when you point at it, and in the glossary (Shift+F1).</source>
        <translation>Le labo est un Internet à l’intérieur de ce programme&#x202f;: des routeurs de toutes sortes, des paquets que vous pouvez suivre, et des leçons. Pointez un mot pour en voir le sens, ou ouvrez le glossaire (Maj+F1).</translation>
    </message>
    <message>
        <source>The lab stands still: it happens when you press Play.</source>
        <translation>Le labo est arrêté&#x202f;: cela se passera quand vous appuierez sur Lecture.</translation>
    </message>
    <message>
        <source>The lab&apos;s own time since it began</source>
        <translation>Le temps propre du labo depuis son début</translation>
    </message>
    <message>
        <source>The lane of the picture in which it is.</source>
        <translation>La voie de l’image où il se trouve.</translation>
    </message>
    <message>
        <source>The last round-trip times of the peer as a line, from 0 to the longest.</source>
        <translation>Les derniers temps d’aller-retour du pair en une courbe, de 0 au plus long.</translation>
    </message>
    <message>
        <source>The line exists, but it lets in only those that it has sent to.</source>
        <translation>La ligne existe, mais ne laisse entrer que ceux à qui elle a envoyé quelque chose.</translation>
    </message>
    <message>
        <source>The line has sent to exactly this address and port before, so it may answer.</source>
        <translation>La ligne a déjà envoyé à exactement cette adresse et ce port, ils peuvent donc répondre.</translation>
    </message>
    <message>
        <source>The line has sent to this address before, so it may answer.</source>
        <translation>La ligne a déjà envoyé à cette adresse, elle peut donc répondre.</translation>
    </message>
    <message>
        <source>The local end that the connection arrived at.</source>
        <translation>L’extrémité locale où la connexion est arrivée.</translation>
    </message>
    <message>
        <source>The local end, by the socket&apos;s own name after connecting.</source>
        <translation>L’extrémité locale, d’après le nom du socket lui-même après la connexion.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: others see us at {new} since then, and saw us at {old} before.</source>
        <translation>L’association a changé à {time}&#x202f;: les autres nous voient depuis à {new}, et nous voyaient avant à {old}.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: the public address is the same, the port another. Others see us at {new} since then, and saw us at {old} before.</source>
        <translation>L’association a changé à {time}&#x202f;: l’adresse publique est la même, le port est différent. Les autres nous voient depuis à {new}, et nous voyaient avant à {old}.</translation>
    </message>
    <message>
        <source>The name of a peer: the fingerprint of its public key. Nobody can take the id of somebody else, as each connection begins with a proof of having the key to it.</source>
        <translation>Le nom d’un pair&#x202f;: l’empreinte de sa clé publique. Personne ne peut prendre l’identifiant d’un autre, car chaque connexion commence par la preuve que l’on possède sa clé.</translation>
    </message>
    <message>
        <source>The name that a participant chose; part of its peer id where it chose none.</source>
        <translation>Le nom qu’un participant a choisi&#x202f;; une partie de son identifiant de pair s’il n’en a pas choisi.</translation>
    </message>
    <message>
        <source>The node has them from its next start on</source>
        <translation>Le nœud les aura à partir de son prochain démarrage</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>Le nœud démarre.</translation>
    </message>
    <message>
        <source>The node of {host} starts</source>
        <translation>Le nœud de {host} démarre</translation>
    </message>
    <message>
        <source>The node of {host} stops</source>
        <translation>Le nœud de {host} s’arrête</translation>
    </message>
    <message>
        <source>The node of {name} has stopped.</source>
        <translation>Le nœud de {name} s’est arrêté.</translation>
    </message>
    <message>
        <source>The node of {name} runs.</source>
        <translation>Le nœud de {name} est en marche.</translation>
    </message>
    <message>
        <source>The node of {name} starts anew.</source>
        <translation>Le nœud de {name} recommence.</translation>
    </message>
    <message>
        <source>The number of connections appears here, a figure each second.</source>
        <translation>Le nombre de connexions apparaît ici, une valeur par seconde.</translation>
    </message>
    <message>
        <source>The observer group. One group has one vote, so that nobody outvotes others alone.</source>
        <translation>Le groupe d’observateurs. Un groupe a une voix, pour que personne ne l’emporte seul sur les autres.</translation>
    </message>
    <message>
        <source>The other side closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>L’autre côté a fermé la connexion {number} avec {peer} après {time} ({received} reçus, {sent} envoyés)&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The others agree on where we are, and this peer says something else: it is mistaken, lies, or is reached by another way.</source>
        <translation>Les autres s’accordent sur l’endroit où nous sommes, et ce pair dit autre chose&#x202f;: il se trompe, ment, ou est joint par un autre chemin.</translation>
    </message>
    <message>
        <source>The packet&apos;s number, the same on its whole way, translations included.</source>
        <translation>Le numéro du paquet, le même sur tout son trajet, traductions comprises.</translation>
    </message>
    <message>
        <source>The peer answered with its own: {addrs}. There and back took {time}.</source>
        <translation>Le pair a répondu avec les siennes&#x202f;: {addrs}. L’aller-retour a pris {time}.</translation>
    </message>
    <message>
        <source>The peer came after a coordinated hole punch.</source>
        <translation>Le pair est venu après un perçage coordonné.</translation>
    </message>
    <message>
        <source>The peer came over a relay.</source>
        <translation>Le pair est venu par un relais.</translation>
    </message>
    <message>
        <source>The peer came through a port forward (UPnP, NAT-PMP or by hand).</source>
        <translation>Le pair est venu par une redirection de port (UPnP, NAT-PMP ou manuelle).</translation>
    </message>
    <message>
        <source>The peer could be dialled directly: no hole had to be punched.</source>
        <translation>Le pair a pu être appelé directement&#x202f;: aucun perçage n’était nécessaire.</translation>
    </message>
    <message>
        <source>The peer dialled a public address of one of our own interfaces: there is no NAT between.</source>
        <translation>Le pair a appelé une adresse publique d’une de nos propres interfaces&#x202f;: il n’y a pas de NAT entre les deux.</translation>
    </message>
    <message>
        <source>The peer dialled an address at which others see our shared port: our own outbound connections opened that way through the NAT.</source>
        <translation>Le pair a appelé une adresse à laquelle d’autres voient notre port partagé&#x202f;: nos propres connexions sortantes ont ouvert ce passage dans le NAT.</translation>
    </message>
    <message>
        <source>The peer dialled an address of the local network.</source>
        <translation>Le pair a appelé une adresse du réseau local.</translation>
    </message>
    <message>
        <source>The peer does not speak DCUtR.</source>
        <translation>Le pair ne parle pas DCUtR.</translation>
    </message>
    <message>
        <source>The peer has not told yet which address it dialled, or what it told is of no use.</source>
        <translation>Le pair n’a pas encore dit quelle adresse il a appelée, ou ce qu’il a dit n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The peer id in the announcement; proved only once there is a connection.</source>
        <translation>L’identifiant du pair dans l’annonce&#x202f;; prouvé seulement une fois la connexion établie.</translation>
    </message>
    <message>
        <source>The peer runs on this machine and came over loopback.</source>
        <translation>Le pair s’exécute sur cette machine et est venu par la boucle locale.</translation>
    </message>
    <message>
        <source>The peer that reports the address.</source>
        <translation>Le pair qui signale l’adresse.</translation>
    </message>
    <message>
        <source>The peer told us, over the relay, where its shared port is seen: {addrs}.</source>
        <translation>Le pair nous a dit, par le relais, où son port partagé est vu&#x202f;: {addrs}.</translation>
    </message>
    <message>
        <source>The peer&apos;s NAT takes another port for each destination: we knocked at the one that others had seen, and our NAT did not let the peer in from another.</source>
        <translation>Le NAT du pair prend un autre port pour chaque destination&#x202f;: nous avons frappé à celui que d’autres avaient vu, et notre NAT n’a pas laissé entrer le pair depuis un autre.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation>Le SYN du pair est arrivé à notre point d’écoute.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation>Le SYN du pair est arrivé.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN reached us: nothing stands before this computer.</source>
        <translation>Le SYN du pair nous est parvenu&#x202f;: rien ne se trouve devant cet ordinateur.</translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
        <translation>L’extrémité du pair sur la connexion.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>L’image est dans {path}.</translation>
    </message>
    <message>
        <source>The picture was not saved: {why}</source>
        <translation>L’image n’a pas été enregistrée&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The port on which Natscope listens for others, and from which it also dials. Dialling makes the router open a mapping for that port: with luck others can come in by it.

A connection that leaves from any other port opens the wrong door.</source>
        <translation>Le port sur lequel Natscope attend les autres, et depuis lequel il appelle aussi. En appelant, on fait ouvrir au routeur une association pour ce port&#x202f;: avec de la chance, d’autres peuvent entrer par là.

Une connexion qui part d’un autre port ouvre la mauvaise porte.</translation>
    </message>
    <message>
        <source>The public address is this computer&apos;s own. No router translates it.</source>
        <translation>L’adresse publique est celle de cet ordinateur lui-même. Aucun routeur ne la traduit.</translation>
    </message>
    <message>
        <source>The recording {path} ended: it is full.</source>
        <translation>L’enregistrement {path} s’est terminé&#x202f;: il est plein.</translation>
    </message>
    <message>
        <source>The relay carries only so much, for so long: it is there to meet, and not to stay.</source>
        <translation>Le relais ne transporte qu’une quantité limitée, pendant un temps limité&#x202f;: il sert à se rencontrer, pas à rester.</translation>
    </message>
    <message>
        <source>The relay {peer} gave us no place: {why}</source>
        <translation>Le relais {peer} ne nous a pas donné de place&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The relay {peer} keeps a place for us: others can meet us there.</source>
        <translation>Le relais {peer} nous garde une place&#x202f;: d’autres peuvent nous y rencontrer.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and cannot be moved away ({problem}); what is noted of peers is not kept this time.</source>
        <translation>Les pairs mémorisés dans {path} sont endommagés ({why}) et ne peuvent pas être déplacés ({problem})&#x202f;; les notes sur les pairs ne sont pas conservées cette fois.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and not used.</source>
        <translation>Les pairs mémorisés dans {path} sont endommagés ({why}) et ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} cannot be read ({why}); what is noted of peers is not kept this time.</source>
        <translation>Les pairs mémorisés dans {path} ne peuvent pas être lus ({why})&#x202f;; les notes sur les pairs ne sont pas conservées cette fois.</translation>
    </message>
    <message>
        <source>The remembered peers were damaged ({why}). They are kept as {aside}; nobody is banned and there is no favourite now.</source>
        <translation>Les pairs mémorisés étaient endommagés ({why}). Ils sont conservés sous {aside}&#x202f;; personne n’est banni et il n’y a plus de favori.</translation>
    </message>
    <message>
        <source>The router opened no port for us: {why}</source>
        <translation>Le routeur ne nous a ouvert aucun port&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The router says that its address outside is {said}, but others see {seen}: there is a second NAT, the provider&apos;s.</source>
        <translation>Le routeur dit que son adresse extérieure est {said}, mais les autres voient {seen}&#x202f;: il y a un second NAT, celui du fournisseur.</translation>
    </message>
    <message>
        <source>The router tries to give a connection the same port number outside as it has inside. It is handy, and no promise: when two computers want the same port, one gets another.</source>
        <translation>Le routeur essaie de donner à une connexion le même numéro de port à l’extérieur qu’à l’intérieur. C’est pratique, mais pas garanti&#x202f;: quand deux ordinateurs veulent le même port, l’un en reçoit un autre.</translation>
    </message>
    <message>
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation>Le routeur {gateway} nous a ouvert {addr} ({protocol}).</translation>
    </message>
    <message>
        <source>The router&apos;s own address outside is {seen}, as observed: one NAT.</source>
        <translation>L’adresse extérieure du routeur lui-même est {seen}, comme observé&#x202f;: un seul NAT.</translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
        <translation>La règle selon laquelle un routeur l’a laissé passer ou l’a bloqué.</translation>
    </message>
    <message>
        <source>The same pages as those of the real node</source>
        <translation>Les mêmes pages que celles du vrai nœud</translation>
    </message>
    <message>
        <source>The same, and a program inside may ask it to open a port.</source>
        <translation>Le même, et un programme à l’intérieur peut lui demander d’ouvrir un port.</translation>
    </message>
    <message>
        <source>The setting {name} is not used. {sentence}</source>
        <translation>Le réglage {name} n’est pas utilisé. {sentence}</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>Les réglages sont dans {file}.</translation>
    </message>
    <message>
        <source>The settings of {file} are kept. The node has them from the next start of Natscope on.</source>
        <translation>Les réglages de {file} sont enregistrés. Le nœud les aura à partir du prochain démarrage de Natscope.</translation>
    </message>
    <message>
        <source>The system may refuse a port below {port}.</source>
        <translation>Le système peut refuser un port inférieur à {port}.</translation>
    </message>
    <message>
        <source>The timeline as a table, to read and to copy</source>
        <translation>La chronologie en tableau, à lire et à copier</translation>
    </message>
    <message>
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation>Le plus courant&#x202f;: un port pour chaque programme à l’intérieur, réponses seulement.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse complète</translation>
    </message>
    <message>
        <source>The whole multiaddr, as in the QR code</source>
        <translation>La multiaddr complète, comme dans le code QR</translation>
    </message>
    <message>
        <source>The word in the picture.</source>
        <translation>Le mot dans l’image.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>There and back, the median of the last pings.</source>
        <translation>Aller-retour, médiane des derniers pings.</translation>
    </message>
    <message>
        <source>There are no metrics this time. {reason}</source>
        <translation>Il n’y a pas de métriques cette fois. {reason}</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>Il n’y a pas d’adresse dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no address to give to others yet</source>
        <translation>Il n’y a pas encore d’adresse à donner aux autres</translation>
    </message>
    <message>
        <source>There is no address yet that others could dial.</source>
        <translation>Il n’y a pas encore d’adresse que d’autres pourraient appeler.</translation>
    </message>
    <message>
        <source>There is no node: this is a recording.</source>
        <translation>Il n’y a pas de nœud&#x202f;: ceci est un enregistrement.</translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
        <translation>Ce ne sont pas des réglages écrits par cette version de Natscope.</translation>
    </message>
    <message>
        <source>They type it on their Workshop page, or point a camera at the code and paste its text.</source>
        <translation>Ils la saisissent sur leur page Atelier, ou pointent une caméra sur le code et collent son texte.</translation>
    </message>
    <message>
        <source>This NAT does not turn round what comes from inside to its own address.</source>
        <translation>Ce NAT ne renvoie pas ce qui vient de l’intérieur vers sa propre adresse.</translation>
    </message>
    <message>
        <source>This computer listens on no private address that a router would translate.</source>
        <translation>Cet ordinateur n’écoute sur aucune adresse privée qu’un routeur traduirait.</translation>
    </message>
    <message>
        <source>This computer slept, and may be elsewhere now: everything is looked at anew.</source>
        <translation>Cet ordinateur était en veille, et se trouve peut-être ailleurs maintenant&#x202f;: tout est réexaminé.</translation>
    </message>
    <message>
        <source>This computer takes part, and dials nobody for others.</source>
        <translation>Cet ordinateur participe, et n’appelle personne pour les autres.</translation>
    </message>
    <message>
        <source>This computer&apos;s own public address; a firewall may stand before it.</source>
        <translation>L’adresse publique de cet ordinateur lui-même&#x202f;; un pare-feu peut se trouver devant.</translation>
    </message>
    <message>
        <source>This connection left from a port of its own.</source>
        <translation>Cette connexion est partie d’un port à elle.</translation>
    </message>
    <message>
        <source>This connection left from the shared port, the one that we listen on.</source>
        <translation>Cette connexion est partie du port partagé, celui sur lequel nous écoutons.</translation>
    </message>
    <message>
        <source>This file is damaged: a value in it is not a text.</source>
        <translation>Ce fichier est endommagé&#x202f;: une de ses valeurs n’est pas un texte.</translation>
    </message>
    <message>
        <source>This file is of another version: there is no setting {name}.</source>
        <translation>Ce fichier est d’une autre version&#x202f;: il n’y a pas de réglage {name}.</translation>
    </message>
    <message>
        <source>This is a demo or a recording: what is chosen here holds until it is closed. How your own node runs is set in Natscope&apos;s own window.</source>
        <translation>Ceci est une démo ou un enregistrement&#x202f;: ce qui est choisi ici vaut jusqu’à sa fermeture. Le fonctionnement de votre propre nœud se règle dans la fenêtre de Natscope même.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside a program, and nobody&apos;s real network.</source>
        <translation>Ceci est une démo&#x202f;: un petit internet dans un programme, et non le réseau réel de quelqu’un.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside this program. Nothing leaves this computer.</source>
        <translation>Ceci est une démo&#x202f;: un petit Internet à l’intérieur de ce programme. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Ceci est un enregistrement</translation>
    </message>
    <message>
        <source>This is a recording: there is no node that could dial.</source>
        <translation>Ceci est un enregistrement&#x202f;: il n’y a pas de nœud qui pourrait appeler.</translation>
    </message>
    <message>
        <source>This is no file of settings: it is not JSON.</source>
        <translation>Ce n’est pas un fichier de réglages&#x202f;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence along. Packages of Natscope hold them all.</source>
        <translation>Ce composant n’apporte pas le texte de sa licence. Les paquets de Natscope les contiennent tous.</translation>
    </message>
    <message>
        <source>This step could not be played: {error}.</source>
        <translation>Cette étape n’a pas pu être jouée&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>This try ended here. {why}</source>
        <translation>Cet essai s’est terminé ici. {why}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>Par un relais</translation>
    </message>
    <message>
        <source>Through a relay: anybody can meet you there.</source>
        <translation>Par un relais&#x202f;: tout le monde peut vous y rencontrer.</translation>
    </message>
    <message>
        <source>Through relay</source>
        <translation>Par relais</translation>
    </message>
    <message>
        <source>Through the relay {relay}.</source>
        <translation>Par le relais {relay}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time and traffic</source>
        <translation>Temps et trafic</translation>
    </message>
    <message>
        <source>Time from a raw connection to an encrypted, multiplexed one.</source>
        <translation>Temps entre la connexion brute et la connexion chiffrée et multiplexée.</translation>
    </message>
    <message>
        <source>Time shown at once</source>
        <translation>Durée affichée d’un coup</translation>
    </message>
    <message>
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation>Temps depuis l’ouverture de la connexion. Exporté comme heure d’ouverture.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Vers l’invitation</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Told unasked</source>
        <translation>Dit sans être demandé</translation>
    </message>
    <message>
        <source>Too few others see us from where this peer does.</source>
        <translation>Trop peu d’autres nous voient depuis l’endroit où est ce pair.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Traffic appears here, a figure each second.</source>
        <translation>Le trafic apparaît ici, une valeur par seconde.</translation>
    </message>
    <message>
        <source>Traffic, round-trip times, and when the mapping changed</source>
        <translation>Trafic, temps d’aller-retour, et quand l’association a changé</translation>
    </message>
    <message>
        <source>Tried last: {addr}.</source>
        <translation>Dernière essayée&#x202f;: {addr}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Try it without any network</source>
        <translation>Essayer sans aucun réseau</translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation>Essayer d’obtenir une connexion directe avec ceux que nous rencontrons sur un relais.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Essai {number}</translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation>Essai {number}, {time}</translation>
    </message>
    <message>
        <source>Turns round what comes from inside (hairpin)</source>
        <translation>Renvoie ce qui vient de l’intérieur (hairpin)</translation>
    </message>
    <message>
        <source>Two computers behind one router that talk by its public address: the router has to turn the packets round. Many cannot, so that an address which works from everywhere else does not work at home.</source>
        <translation>Deux ordinateurs derrière un même routeur qui se parlent par son adresse publique&#x202f;: le routeur doit faire faire demi-tour aux paquets. Beaucoup ne savent pas le faire, si bien qu’une adresse qui marche partout ailleurs ne marche pas à la maison.</translation>
    </message>
    <message>
        <source>Two peers behind routers agree over a relay on a moment, and both dial at that moment. Each one&apos;s packet opens its own router for the other&apos;s: the two connections meet as one, and it is direct.

It works where at least one side&apos;s port can be foretold.</source>
        <translation>Deux pairs derrière des routeurs conviennent d’un moment par un relais, et appellent tous deux à ce moment-là. Le paquet de chacun ouvre son propre routeur à celui de l’autre&#x202f;: les deux connexions se rejoignent en une seule, directe.

Cela marche si l’on peut prévoir le port d’au moins un des côtés.</translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation>Deux pairs doivent dire à quelle adresse ils vous voient.</translation>
    </message>
    <message>
        <source>Type the address that was read out, or paste the text of the QR code; Enter connects.</source>
        <translation>Saisissez l’adresse qui a été dictée, ou collez le texte du code QR&#x202f;; Entrée connecte.</translation>
    </message>
    <message>
        <source>UDP addresses cannot be dialled yet, only TCP</source>
        <translation>Les adresses UDP ne peuvent pas encore être appelées, seulement TCP</translation>
    </message>
    <message>
        <source>UDP port {port} is taken</source>
        <translation>Le port UDP {port} est pris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unix sockets are not spoken, only TCP</source>
        <translation>Les sockets Unix ne sont pas prises en charge, seulement TCP</translation>
    </message>
    <message>
        <source>Unsolicited SYN</source>
        <translation>SYN non sollicité</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Verdict changé</translation>
    </message>
    <message>
        <source>Verdict. {words}</source>
        <translation>Verdict. {words}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
        <translation>En attente&#x202f;: le pair doit encore s’identifier.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Avertissements seulement</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>We answered with our own: {addrs}.</source>
        <translation>Nous avons répondu avec les nôtres&#x202f;: {addrs}.</translation>
    </message>
    <message>
        <source>We are {peer}</source>
        <translation>Nous sommes {peer}</translation>
    </message>
    <message>
        <source>We came in at the peer&apos;s from a port that it had not been told of: its NAT lets in whom it has sent to. It takes us for a stranger there, so we had to ask first.</source>
        <translation>Nous sommes arrivés chez le pair depuis un port qui ne lui avait pas été annoncé&#x202f;: son NAT laisse entrer ceux à qui il a envoyé quelque chose. Il nous y prend pour un inconnu, il a donc fallu demander d’abord.</translation>
    </message>
    <message>
        <source>We closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>Nous avons fermé la connexion {number} avec {peer} après {time} ({received} reçus, {sent} envoyés)&#x202f;: {why}</translation>
    </message>
    <message>
        <source>We dial them back then (AutoNAT).</source>
        <translation>Nous les appelons alors en retour (AutoNAT).</translation>
    </message>
    <message>
        <source>We had contacted exactly that address and port before.</source>
        <translation>Nous avions déjà contacté exactement cette adresse et ce port.</translation>
    </message>
    <message>
        <source>We had contacted that IP address before, on another port.</source>
        <translation>Nous avions déjà contacté cette adresse IP, sur un autre port.</translation>
    </message>
    <message>
        <source>We had not contacted that address before: it came uninvited.</source>
        <translation>Nous n’avions jamais contacté cette adresse&#x202f;: la connexion est venue sans y être invitée.</translation>
    </message>
    <message>
        <source>We have not dialled anybody yet</source>
        <translation>Nous n’avons encore appelé personne</translation>
    </message>
    <message>
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation>Nous avons dit au pair, par le relais, où notre port partagé est vu&#x202f;: {addrs}.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>WebRTC is not spoken, only TCP</source>
        <translation>WebRTC n’est pas pris en charge, seulement TCP</translation>
    </message>
    <message>
        <source>WebSocket is not spoken, only plain TCP</source>
        <translation>WebSocket n’est pas pris en charge, seulement TCP simple</translation>
    </message>
    <message>
        <source>WebTransport is not spoken, only TCP</source>
        <translation>WebTransport n’est pas pris en charge, seulement TCP</translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation>Des ordinateurs bien connus, par lesquels on commence à en rencontrer d’autres.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What STUN servers say</source>
        <translation>Ce que disent les serveurs STUN</translation>
    </message>
    <message>
        <source>What a STUN server says, beside your peers</source>
        <translation>Ce que dit un serveur STUN, en plus de vos pairs</translation>
    </message>
    <message>
        <source>What a home router does so that all devices at home can share one public address. To each connection that goes out it gives a port of its public address, and remembers whose it is.

Others on the internet see the router&apos;s address and that port, never the one of your computer. What comes in without being expected has no owner, and is thrown away.</source>
        <translation>Ce que fait une box pour que tous les appareils de la maison partagent une seule adresse publique. À chaque connexion qui sort, elle attribue un port de son adresse publique, et retient à qui il appartient.

Sur Internet, les autres voient l’adresse de la box et ce port, jamais ceux de votre ordinateur. Ce qui arrive sans être attendu n’a pas de destinataire et est jeté.</translation>
    </message>
    <message>
        <source>What a wildcard stands for.</source>
        <translation>Ce que représente une adresse générique.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qui en est advenu</translation>
    </message>
    <message>
        <source>What became of observed addresses</source>
        <translation>Ce que sont devenues les adresses observées</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What came of it stands beside the button.</source>
        <translation>Le résultat s’affiche à côté du bouton.</translation>
    </message>
    <message>
        <source>What can be done with the selected peers</source>
        <translation>Ce qu’on peut faire avec les pairs sélectionnés</translation>
    </message>
    <message>
        <source>What follows from the observed addresses</source>
        <translation>Ce qu’on peut déduire des adresses observées</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation>Ce qui se passe, en mots</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is open is closed at once. A banned peer is not let in and not dialled, also after the next start, until you allow it again.</source>
        <translation>Ce qui est ouvert est fermé aussitôt. Un pair banni n’est ni admis ni appelé, même après le prochain démarrage, jusqu’à ce que vous l’autorisiez de nouveau.</translation>
    </message>
    <message>
        <source>What is shown was recorded earlier. It is not the present.</source>
        <translation>Ce qui est montré a été enregistré auparavant. Ce n’est pas le présent.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Ce qu’il affirme</translation>
    </message>
    <message>
        <source>What it does: {kind}</source>
        <translation>Ce qu’il fait&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>What it let through or kept out last</source>
        <translation>Ce qu’il a laissé passer ou bloqué en dernier</translation>
    </message>
    <message>
        <source>What kind of packet it is; “mapping” is a change of a NAT&apos;s table.</source>
        <translation>De quel genre de paquet il s’agit&#x202f;; «&#x202f;association&#x202f;» désigne un changement dans la table d’un NAT.</translation>
    </message>
    <message>
        <source>What others can type</source>
        <translation>Ce que les autres peuvent saisir</translation>
    </message>
    <message>
        <source>What stands for it outside: this is where others see it.</source>
        <translation>Ce qui le représente à l’extérieur&#x202f;: c’est là que les autres le voient.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>What the peer calls its program. It can say what it likes.</source>
        <translation>Le nom que le pair donne à son programme. Il peut dire ce qu’il veut.</translation>
    </message>
    <message>
        <source>What the peer says of itself</source>
        <translation>Ce que le pair dit de lui-même</translation>
    </message>
    <message>
        <source>What the verdict rests on. Ctrl+E</source>
        <translation>Ce sur quoi repose le verdict. Ctrl+E</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi s’attendre</translation>
    </message>
    <message>
        <source>What to expect: your NAT against the peer&apos;s</source>
        <translation>À quoi s’attendre&#x202f;: votre NAT face à celui du pair</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Ce qui attend le prochain démarrage</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ce que nous savons</translation>
    </message>
    <message>
        <source>What went between you, the relay and the peer, and when</source>
        <translation>Ce qui s’est échangé entre vous, le relais et le pair, et quand</translation>
    </message>
    <message>
        <source>What went over it in both directions in the last minute, as a line.</source>
        <translation>Ce qui y est passé dans les deux sens pendant la dernière minute, sous forme de courbe.</translation>
    </message>
    <message>
        <source>What you noted on it.</source>
        <translation>Ce que vous avez noté à son sujet.</translation>
    </message>
    <message>
        <source>What you say of yourself</source>
        <translation>Ce que vous dites de vous</translation>
    </message>
    <message>
        <source>What your router does (NAT report card)</source>
        <translation>Ce que fait votre routeur (bulletin du NAT)</translation>
    </message>
    <message>
        <source>What your router does (NAT)</source>
        <translation>Ce que fait votre routeur (NAT)</translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
        <translation>Ce que {peer} a essayé&#x202f;:</translation>
    </message>
    <message>
        <source>What {source} sends to {target} belongs to no connection that is known here.</source>
        <translation>Ce que {source} envoie à {target} n’appartient à aucune connexion connue ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a connection with it began or ended.</source>
        <translation>Quand une connexion avec lui a commencé ou pris fin.</translation>
    </message>
    <message>
        <source>When a peer and you meet at a relay, both try to get a direct connection through their routers; each try appears here, step by step. Dial an address with /p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the Overview once a relay keeps a place for you.</source>
        <translation>Quand un pair et vous vous rencontrez sur un relais, vous essayez tous deux d’obtenir une connexion directe à travers vos routeurs&#x202f;; chaque essai apparaît ici, étape par étape. Appelez une adresse qui contient /p2p-circuit (Ctrl+L), ou donnez la vôtre à quelqu’un&#x202f;: elle figure dans la Vue d’ensemble dès qu’un relais vous garde une place.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quand cela a commencé.</translation>
    </message>
    <message>
        <source>When it goes unless it is used, in lab time.</source>
        <translation>Quand elle disparaît si elle ne sert pas, en temps du labo.</translation>
    </message>
    <message>
        <source>When it was met for the first time, as far as this program remembers.</source>
        <translation>Quand il a été rencontré pour la première fois, d’après ce dont ce programme se souvient.</translation>
    </message>
    <message>
        <source>When it was noticed.</source>
        <translation>Quand cela a été remarqué.</translation>
    </message>
    <message>
        <source>When it was, or began.</source>
        <translation>Quand c’était, ou quand cela a commencé.</translation>
    </message>
    <message>
        <source>When somebody in the room asks who can dial whom, this computer tries to connect to each of the others, and tells everybody what came of it.</source>
        <translation>Quand quelqu’un dans la salle demande qui peut appeler qui, cet ordinateur essaie de se connecter à chacun des autres, et communique le résultat à tous.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it arrived, was refused, or is going to.</source>
        <translation>Où il est arrivé, a été refusé, ou va.</translation>
    </message>
    <message>
        <source>Where it can be dialled ({number})</source>
        <translation>Où on peut l’appeler ({number})</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Where it is connected from, or where it was reached before.</source>
        <translation>D’où il est connecté, ou bien où il a déjà été joint.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Où il écoute</translation>
    </message>
    <message>
        <source>Where it says that it can be dialled</source>
        <translation>Où il dit qu’on peut l’appeler</translation>
    </message>
    <message>
        <source>Where others see us</source>
        <translation>Où les autres nous voient</translation>
    </message>
    <message>
        <source>Where the two of us met.</source>
        <translation>Où nous nous sommes rencontrés.</translation>
    </message>
    <message>
        <source>Where we listen</source>
        <translation>Où nous écoutons</translation>
    </message>
    <message>
        <source>Whether a relay stands between the two ends, and carries only so much for so long.</source>
        <translation>Indique si un relais se trouve entre les deux extrémités, qui ne transporte que tant de données pendant tant de temps.</translation>
    </message>
    <message>
        <source>Whether others get in at {addr} is no longer known.</source>
        <translation>On ne sait plus si les autres peuvent entrer par {addr}.</translation>
    </message>
    <message>
        <source>Whether there is a direct connection now.</source>
        <translation>Indique s’il y a maintenant une connexion directe.</translation>
    </message>
    <message>
        <source>Which row is yours is not known yet: it takes a few peers to tell.</source>
        <translation>On ne sait pas encore quelle ligne est la vôtre&#x202f;: il faut quelques pairs pour le dire.</translation>
    </message>
    <message>
        <source>Which try is drawn</source>
        <translation>L’essai représenté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
        <translation>Qui est entré par le port partagé</translation>
    </message>
    <message>
        <source>Who came in through your router?</source>
        <translation>Qui est entré par votre routeur&#x202f;?</translation>
    </message>
    <message>
        <source>Who can dial whom</source>
        <translation>Qui peut appeler qui</translation>
    </message>
    <message>
        <source>Who can dial whom appears here once you take part</source>
        <translation>Qui peut appeler qui apparaît ici dès que vous participez</translation>
    </message>
    <message>
        <source>Who can dial whom: rows dial, columns are dialled</source>
        <translation>Qui peut appeler qui&#x202f;: les lignes appellent, les colonnes sont appelées</translation>
    </message>
    <message>
        <source>Who dialled whom through the relay. Whoever was dialled there begins the punch.</source>
        <translation>Qui a appelé qui par le relais. Celui qui y a été appelé commence le perçage.</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>Who is connected, and how</source>
        <translation>Qui est connecté, et comment</translation>
    </message>
    <message>
        <source>Who may come in by this line, by the router&apos;s filtering.</source>
        <translation>Qui peut entrer par cette ligne, d’après le filtrage du routeur.</translation>
    </message>
    <message>
        <source>Who opened the connection: inbound, the peer did; outbound, we did.</source>
        <translation>Qui a ouvert la connexion&#x202f;: entrante, c’est le pair&#x202f;; sortante, c’est nous.</translation>
    </message>
    <message>
        <source>Who reports which address appears here, a line for each peer.</source>
        <translation>Qui signale quelle adresse apparaît ici, une ligne par pair.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who said {addr}</source>
        <translation>Qui a dit {addr}</translation>
    </message>
    <message>
        <source>Who says how others see us</source>
        <translation>Qui dit comment les autres nous voient</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Who was asked to come in (AutoNAT)</source>
        <translation>À qui il a été demandé d’entrer (AutoNAT)</translation>
    </message>
    <message>
        <source>Who was met, is kept, or is banned</source>
        <translation>Qui a été rencontré, est gardé ou est banni</translation>
    </message>
    <message>
        <source>Whoever knocks in vain hears nothing.</source>
        <translation>Celui qui frappe en vain n’entend rien.</translation>
    </message>
    <message>
        <source>Whoever knocks in vain is told so at once.</source>
        <translation>Celui qui frappe en vain en est averti aussitôt.</translation>
    </message>
    <message>
        <source>Whoever knows a port that is open outside may come in, strangers too.</source>
        <translation>Quiconque connaît un port ouvert à l’extérieur peut entrer, même un inconnu.</translation>
    </message>
    <message>
        <source>Whoever sent it hears nothing.</source>
        <translation>L’expéditeur n’entend rien.</translation>
    </message>
    <message>
        <source>Whom it has sent to, the latest first: the filter looks at these.</source>
        <translation>À qui il a envoyé quelque chose, le plus récent d’abord&#x202f;: le filtre s’y réfère.</translation>
    </message>
    <message>
        <source>Whom the router lets in on a port that it has opened.

Endpoint-independent: everybody. Address-dependent: only computers that you have sent something to. Address-and-port-dependent: only exactly the programs that you have sent something to. Most home routers are of the last kind.</source>
        <translation>Qui le routeur laisse entrer par un port qu’il a ouvert.

Indépendant de la destination&#x202f;: tout le monde. Dépendant de l’adresse&#x202f;: seulement les ordinateurs à qui vous avez envoyé quelque chose. Dépendant de l’adresse et du port&#x202f;: exactement les programmes à qui vous avez envoyé quelque chose, et eux seuls. La plupart des box sont de ce dernier type.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why Natscope says so</source>
        <translation>Pourquoi Natscope le dit</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not</source>
        <translation>Pourquoi cela a marché, ou pourquoi c’était impossible</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not.</source>
        <translation>Pourquoi cela a marché, ou pourquoi c’était impossible.</translation>
    </message>
    <message>
        <source>Why not (yet)</source>
        <translation>Pourquoi pas (encore)</translation>
    </message>
    <message>
        <source>Why not the shared port</source>
        <translation>Pourquoi pas le port partagé</translation>
    </message>
    <message>
        <source>Why reuse is not active, or who else is there.</source>
        <translation>Pourquoi la réutilisation n’est pas active, ou qui d’autre est là.</translation>
    </message>
    <message>
        <source>Why the address is not believed, or not yet.</source>
        <translation>Pourquoi l’adresse n’est pas crue, ou pas encore.</translation>
    </message>
    <message>
        <source>Windows has no safe way for a dial to share a listening port</source>
        <translation>Windows n’a pas de moyen sûr pour qu’un appel partage un port d’écoute</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Avec qui.</translation>
    </message>
    <message>
        <source>Within limits: few, briefly, and little.</source>
        <translation>Dans certaines limites&#x202f;: peu nombreux, brièvement et peu de données.</translation>
    </message>
    <message>
        <source>Without IP addresses and peer ids: names stand for them</source>
        <translation>Sans adresses IP ni identifiants de pairs&#x202f;: des noms les remplacent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation>Écrire dans un fichier les réglages conservés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, inbound connections arrive on the shared port: {who} came in, and we had never contacted it.</source>
        <translation>Oui, les connexions entrantes arrivent sur le port partagé&#x202f;: {who} est entré, et nous ne l’avions jamais contacté.</translation>
    </message>
    <message>
        <source>Yes, {way}, but so far only peers that we had contacted before: {who} came in.</source>
        <translation>Oui, {way}, mais jusqu’ici seulement des pairs que nous avions déjà contactés&#x202f;: {who} est entré.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are a relay for others</source>
        <translation>Vous êtes un relais pour les autres</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;note on {peer}</source>
        <translation>Votre &amp;note sur {peer}</translation>
    </message>
    <message>
        <source>Your NAT at the left, the peer&apos;s above. {mine}</source>
        <translation>Votre NAT à gauche, celui du pair en haut. {mine}</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Vos adresses</translation>
    </message>
    <message>
        <source>Your connections leave by several public IP addresses, and others may try the wrong one.</source>
        <translation>Vos connexions sortent par plusieurs adresses IP publiques, et les autres peuvent essayer la mauvaise.</translation>
    </message>
    <message>
        <source>Your invitation appears here once you take part</source>
        <translation>Votre invitation apparaît ici dès que vous participez</translation>
    </message>
    <message>
        <source>Your name in the room</source>
        <translation>Votre nom dans la salle</translation>
    </message>
    <message>
        <source>Your name, for the others</source>
        <translation>Votre nom, pour les autres</translation>
    </message>
    <message>
        <source>Your peers</source>
        <translation>Vos pairs</translation>
    </message>
    <message>
        <source>Your provider translates once more: opening a port in your router is not enough.</source>
        <translation>Votre fournisseur traduit encore une fois&#x202f;: ouvrir un port dans votre routeur ne suffit pas.</translation>
    </message>
    <message numerus="yes">
        <source>Your row is one of {n} marked one: filtering is not known.</source>
        <comment>Your row is one of {n} marked ones: filtering is not known.</comment>
        <translation>
            <numerusform>Votre ligne est la seule marquée ({n})&#x202f;: le filtrage n’est pas connu.</numerusform>
            <numerusform>Votre ligne est l’une des {n} marquées&#x202f;: le filtrage n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your row: {name}.</source>
        <translation>Votre ligne&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>a connection between the shared port and that address exists already, or has just been closed</source>
        <translation>une connexion entre le port partagé et cette adresse existe déjà, ou vient d’être fermée</translation>
    </message>
    <message>
        <source>a dial-back leaves from a port of its own</source>
        <translation>un appel en retour part d’un port à lui</translation>
    </message>
    <message>
        <source>a direct connection is there</source>
        <translation>une connexion directe est là</translation>
    </message>
    <message>
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
        <translation>l’adresse d’un favori doit se terminer par l’identifiant du pair&#x202f;: /p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>a firewall of this machine forbids it</source>
        <translation>un pare-feu de cette machine l’interdit</translation>
    </message>
    <message>
        <source>a hole can be punched</source>
        <translation>le perçage est possible</translation>
    </message>
    <message>
        <source>a host that we had contacted</source>
        <translation>un hôte que nous avions contacté</translation>
    </message>
    <message>
        <source>a host that we had contacted came in; a stranger&apos;s coming would prove more</source>
        <translation>un hôte que nous avions contacté est entré&#x202f;; l’arrivée d’un inconnu prouverait davantage</translation>
    </message>
    <message>
        <source>a host that we had never contacted</source>
        <translation>un hôte que nous n’avions jamais contacté</translation>
    </message>
    <message>
        <source>a host that we had never contacted came in</source>
        <translation>un hôte que nous n’avions jamais contacté est entré</translation>
    </message>
    <message>
        <source>a link-local address: the peer is on our own network</source>
        <translation>une adresse de lien local&#x202f;: le pair est sur notre propre réseau</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of more than {most}</source>
        <translation>une liste de plus de {most}</translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
        <translation>un point de rencontre (Rendezvous)</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is no STUN server&apos;s</source>
        <translation>un nom de plus de {most} caractères n’est pas celui d’un serveur STUN</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is too long: {name}</source>
        <translation>un nom de plus de {most} caractères est trop long&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a name, looked up when it is dialled</source>
        <translation>un nom, résolu au moment de l’appel</translation>
    </message>
    <message>
        <source>a new connection came to be</source>
        <translation>une nouvelle connexion est née</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>un nombre moins grand</translation>
    </message>
    <message>
        <source>a packet of its own, without a connection</source>
        <translation>un paquet isolé, sans connexion</translation>
    </message>
    <message>
        <source>a peer id alone is written /p2p/{peer}</source>
        <translation>un identifiant de pair seul s’écrit /p2p/{peer}</translation>
    </message>
    <message>
        <source>a ping came back with other bytes than it went</source>
        <translation>un ping est revenu avec d’autres octets qu’au départ</translation>
    </message>
    <message>
        <source>a private address: the peer is on our own network</source>
        <translation>une adresse privée&#x202f;: le pair est sur notre propre réseau</translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation>un programme qu’il ne nomme pas</translation>
    </message>
    <message>
        <source>a program of another user (id {user})</source>
        <translation>un programme d’un autre utilisateur (id {user})</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a text of more than {most} characters</source>
        <translation>un texte de plus de {most} caractères</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>un mot ou deux</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address and port dependent</source>
        <translation>dépendant de l’adresse et du port</translation>
    </message>
    <message>
        <source>address contacted before</source>
        <translation>adresse déjà contactée</translation>
    </message>
    <message>
        <source>address dependent</source>
        <translation>dépendant de l’adresse</translation>
    </message>
    <message>
        <source>address-and-port-dependent</source>
        <translation>dépendant de l’adresse et du port</translation>
    </message>
    <message>
        <source>address-and-port-dependent filtering</source>
        <translation>filtrage dépendant de l’adresse et du port</translation>
    </message>
    <message>
        <source>address-dependent</source>
        <translation>dépendant de l’adresse</translation>
    </message>
    <message>
        <source>address-dependent filtering</source>
        <translation>filtrage dépendant de l’adresse</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at})</source>
        <comment>agrees with what {n} peers observe ({at})</comment>
        <translation>
            <numerusform>concorde avec ce qu’observe {n} pair ({at})</numerusform>
            <numerusform>concorde avec ce qu’observent {n} pairs ({at})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port</source>
        <comment>agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port</comment>
        <translation>
            <numerusform>concorde avec ce qu’observe {n} pair ({at}) par TCP&#x202f;: UDP sort par le même port</numerusform>
            <numerusform>concorde avec ce qu’observent {n} pairs ({at}) par TCP&#x202f;: UDP sort par le même port</numerusform>
        </translation>
    </message>
    <message>
        <source>an address begins with a slash, like {example}</source>
        <translation>une adresse commence par une barre oblique, comme {example}</translation>
    </message>
    <message>
        <source>an address of another transport than the connection&apos;s own</source>
        <translation>une adresse d’un autre transport que celui de la connexion</translation>
    </message>
    <message>
        <source>an address of more than {most} characters is none</source>
        <translation>plus de {most} caractères, ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>an address shared by a provider&apos;s customers (100.64.0.0/10): the peer is behind the same provider NAT</source>
        <translation>une adresse partagée par les clients d’un fournisseur (100.64.0.0/10)&#x202f;: le pair est derrière le même NAT de fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>an address that {n} observer report</source>
        <comment>an address that {n} observers report</comment>
        <translation>
            <numerusform>une adresse que {n} observateur signale</numerusform>
            <numerusform>une adresse que {n} observateurs signalent</numerusform>
        </translation>
    </message>
    <message>
        <source>an address through a relay has to name the peer at its end</source>
        <translation>une adresse par un relais doit nommer le pair qui est au bout</translation>
    </message>
    <message>
        <source>an empty address cannot be dialled: they look like {example}</source>
        <translation>une adresse vide ne peut pas être appelée&#x202f;: les adresses ressemblent à {example}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another IP version than the connection&apos;s own</source>
        <translation>une autre version d’IP que celle de la connexion</translation>
    </message>
    <message>
        <source>another address of the peer answered first</source>
        <translation>une autre adresse du pair a répondu la première</translation>
    </message>
    <message>
        <source>another peer answered there</source>
        <translation>un autre pair a répondu là</translation>
    </message>
    <message>
        <source>another port for each destination</source>
        <translation>un autre port pour chaque destination</translation>
    </message>
    <message>
        <source>another program that does not share it</source>
        <translation>un autre programme qui ne le partage pas</translation>
    </message>
    <message>
        <source>another way was found</source>
        <translation>une autre voie a été trouvée</translation>
    </message>
    <message>
        <source>answered with RST</source>
        <translation>réponse&#x202f;: RST</translation>
    </message>
    <message>
        <source>answered, and not by the peer</source>
        <translation>a répondu, mais ce n’est pas le pair</translation>
    </message>
    <message>
        <source>answered: connected</source>
        <translation>a répondu&#x202f;: connecté</translation>
    </message>
    <message>
        <source>answers pings</source>
        <translation>répond aux pings</translation>
    </message>
    <message>
        <source>answers the question: yes, let us talk</source>
        <translation>répond à la question&#x202f;: oui, parlons</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>apparu</translation>
    </message>
    <message>
        <source>arbitrary</source>
        <translation>arbitraire</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>asked for {all} bytes, received {received}</source>
        <translation>{all} octets demandés, {received} reçus</translation>
    </message>
    <message>
        <source>asked host</source>
        <translation>hôte interrogé</translation>
    </message>
    <message>
        <source>asked to leave from a port of its own, so that the peer stays a stranger to the shared port</source>
        <translation>a reçu la demande de partir d’un port à lui, pour que le pair reste un inconnu pour le port partagé</translation>
    </message>
    <message>
        <source>asked to open the port: {yes_no}</source>
        <translation>demande d’ouverture du port&#x202f;: {yes_no}</translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation>demande une place</translation>
    </message>
    <message>
        <source>asking the router by PCP, NAT-PMP and UPnP to open the port</source>
        <translation>demande au routeur par PCP, NAT-PMP et UPnP d’ouvrir le port</translation>
    </message>
    <message>
        <source>asking the router to open a port is switched off</source>
        <translation>la demande d’ouverture de port au routeur est désactivée</translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation>demande à ouvrir une connexion</translation>
    </message>
    <message>
        <source>at a public address of this computer&apos;s own</source>
        <translation>à une adresse publique de cet ordinateur même</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>banned by the user</source>
        <translation>banni par l’utilisateur</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>essai en cours maintenant</translation>
    </message>
    <message>
        <source>both ends dialled from their shared ports at once, twice</source>
        <translation>les deux extrémités ont appelé en même temps depuis leurs ports partagés, deux fois</translation>
    </message>
    <message>
        <source>by a packet</source>
        <translation>par un paquet</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>par son adresse</translation>
    </message>
    <message>
        <source>came to us</source>
        <translation>venu à nous</translation>
    </message>
    <message>
        <source>can be met at a relay</source>
        <translation>peut être rencontré sur un relais</translation>
    </message>
    <message>
        <source>cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001</source>
        <translation>impossible d’écouter sur {addr}&#x202f;: seul TCP est pris en charge, comme dans /ip4/0.0.0.0/tcp/4001</translation>
    </message>
    <message>
        <source>cannot listen on {at}: {why}</source>
        <translation>impossible d’écouter sur {at}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>cannot read {path}: {why}</source>
        <translation>impossible de lire {path}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>cannot record into {path}: {why}</source>
        <translation>impossible d’enregistrer dans {path}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>carrier_grade {value}</source>
        <translation>carrier_grade {value}</translation>
    </message>
    <message>
        <source>carries what the two have to say to each other</source>
        <translation>transporte ce que les deux ont à se dire</translation>
    </message>
    <message>
        <source>close the selected connection</source>
        <translation>fermer la connexion sélectionnée</translation>
    </message>
    <message>
        <source>close this window</source>
        <translation>fermer cette fenêtre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>fermé à la main</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>fermé par l’utilisateur</translation>
    </message>
    <message>
        <source>closed: the port is open no longer</source>
        <translation>fermé&#x202f;: le port n’est plus ouvert</translation>
    </message>
    <message>
        <source>cone</source>
        <translation>cône</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>confirmed by enough observers</source>
        <translation>confirmé par assez d’observateurs</translation>
    </message>
    <message>
        <source>confirmed by observers</source>
        <translation>confirmé par des observateurs</translation>
    </message>
    <message numerus="yes">
        <source>confirmed, {n} vote</source>
        <comment>confirmed, {n} votes</comment>
        <translation>
            <numerusform>confirmé, {n} voix</numerusform>
            <numerusform>confirmé, {n} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected within {ms:.0f} ms</source>
        <translation>connecté en {ms:.0f} ms</translation>
    </message>
    <message>
        <source>connected, but no answer within {seconds:g} s</source>
        <translation>connecté, mais sans réponse au bout de {seconds:g} s</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>could not leave</source>
        <translation>n’a pas pu partir</translation>
    </message>
    <message>
        <source>could not leave from the shared port</source>
        <translation>n’a pas pu partir du port partagé</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>dial an address</source>
        <translation>appeler une adresse</translation>
    </message>
    <message>
        <source>dial the address on the clipboard, or in the QR picture there</source>
        <translation>appeler l’adresse du presse-papiers, ou celle de l’image QR qui s’y trouve</translation>
    </message>
    <message>
        <source>dialled by somebody who came in</source>
        <translation>appelé par quelqu’un qui est entré</translation>
    </message>
    <message>
        <source>dialled {wanted}, but {found} answered</source>
        <translation>{wanted} appelé, mais {found} a répondu</translation>
    </message>
    <message>
        <source>dials for others</source>
        <translation>appelle pour les autres</translation>
    </message>
    <message>
        <source>dials ↓   dialled →</source>
        <translation>appelle ↓   appelé →</translation>
    </message>
    <message>
        <source>differs from all others</source>
        <translation>diffère de tous les autres</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>direct, no hole needed</source>
        <translation>direct, sans perçage</translation>
    </message>
    <message>
        <source>does not dial for others</source>
        <translation>n’appelle pas pour les autres</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>jeté</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>s’est arrêté ici</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point de terminaison</translation>
    </message>
    <message>
        <source>endpoint contacted before</source>
        <translation>point de terminaison déjà contacté</translation>
    </message>
    <message>
        <source>endpoint independent</source>
        <translation>indépendant de la destination</translation>
    </message>
    <message>
        <source>endpoint-independent</source>
        <translation>indépendant de la destination</translation>
    </message>
    <message>
        <source>endpoint-independent filtering</source>
        <translation>filtrage indépendant de la destination</translation>
    </message>
    <message>
        <source>error {code}, which means nothing to us</source>
        <translation>erreur {code}, qui ne nous dit rien</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>exact ports it has sent to</source>
        <translation>les ports exacts vers lesquels il a envoyé</translation>
    </message>
    <message>
        <source>exchanges files&apos; pieces (Bitswap)</source>
        <translation>échange des morceaux de fichiers (Bitswap)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>failed lately, is left alone for {seconds:.0f} s more</source>
        <translation>a échoué récemment, laissé tranquille encore {seconds:.0f} s</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrer la table</translation>
    </message>
    <message>
        <source>filtering {value}</source>
        <translation>filtrage {value}</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>pare-feu</translation>
    </message>
    <message>
        <source>from a port of its own</source>
        <translation>depuis un port à lui</translation>
    </message>
    <message>
        <source>from its shared port</source>
        <translation>depuis son port partagé</translation>
    </message>
    <message>
        <source>from our own network</source>
        <translation>depuis notre propre réseau</translation>
    </message>
    <message>
        <source>from our own network and from this computer</source>
        <translation>depuis notre propre réseau et depuis cet ordinateur</translation>
    </message>
    <message>
        <source>from that port: {yes_no}</source>
        <translation>depuis ce port&#x202f;: {yes_no}</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>depuis cet ordinateur</translation>
    </message>
    <message>
        <source>full cone</source>
        <translation>cône complet</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>aller à une page</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>hairpin</translation>
    </message>
    <message>
        <source>hands out single values</source>
        <translation>distribue des valeurs isolées</translation>
    </message>
    <message>
        <source>has to be a list of tables: [{ … }, { … }]</source>
        <translation>doit être une liste de tables&#x202f;: [{ … }, { … }]</translation>
    </message>
    <message>
        <source>has to be a list of texts: [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>doit être une liste de textes&#x202f;: [&quot;un&quot;, &quot;deux&quot;]</translation>
    </message>
    <message>
        <source>has to be two numbers: [0.5, 0.5]</source>
        <translation>doit être deux nombres&#x202f;: [0.5, 0.5]</translation>
    </message>
    <message>
        <source>has to be {what}</source>
        <translation>doit être {what}</translation>
    </message>
    <message>
        <source>hearsay only</source>
        <translation>ouï-dire seulement</translation>
    </message>
    <message>
        <source>hide the details, or show them again</source>
        <translation>masquer les détails, ou les afficher de nouveau</translation>
    </message>
    <message>
        <source>hole punched</source>
        <translation>perçage réussi</translation>
    </message>
    <message>
        <source>hosts it has sent to</source>
        <translation>les ordinateurs vers lesquels il a envoyé</translation>
    </message>
    <message>
        <source>hosts that we had contacted came in, but strangers could not</source>
        <translation>des hôtes que nous avions contactés sont entrés, mais pas d’inconnus</translation>
    </message>
    <message>
        <source>identify failed</source>
        <translation>échec d’identify</translation>
    </message>
    <message>
        <source>identify failed: {reason}</source>
        <translation>échec d’identify&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>identifying…</source>
        <translation>identification…</translation>
    </message>
    <message>
        <source>in a lesson: predict that answer</source>
        <translation>dans une leçon&#x202f;: prédire cette réponse</translation>
    </message>
    <message>
        <source>in a lesson: what comes next; the step before</source>
        <translation>dans une leçon&#x202f;: la suite&#x202f;; l’étape précédente</translation>
    </message>
    <message>
        <source>in the lab: the drawing alone; take back the last change</source>
        <translation>dans le labo&#x202f;: le dessin seul&#x202f;; annuler le dernier changement</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>inside its provider&apos;s NAT</source>
        <translation>à l’intérieur du NAT de son fournisseur</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>is a relay for others</source>
        <translation>est un relais pour les autres</translation>
    </message>
    <message>
        <source>it began, and never told how it ended</source>
        <translation>il a commencé, et n’a jamais dit comment cela a fini</translation>
    </message>
    <message>
        <source>it came from the very port that we had contacted: every NAT lets that in</source>
        <translation>il est venu exactement du port que nous avions contacté&#x202f;: tout NAT laisse entrer cela</translation>
    </message>
    <message>
        <source>it came in from our own network</source>
        <translation>il est entré depuis notre propre réseau</translation>
    </message>
    <message>
        <source>it came in from our own public address</source>
        <translation>il est entré depuis notre propre adresse publique</translation>
    </message>
    <message>
        <source>it can only open a port of the same number, which is taken</source>
        <translation>il ne peut ouvrir qu’un port du même numéro, et celui-ci est pris</translation>
    </message>
    <message>
        <source>it can only open ports for ever, and failed to do that</source>
        <translation>il ne peut ouvrir des ports que pour toujours, et n’y est pas parvenu</translation>
    </message>
    <message>
        <source>it cannot give that port</source>
        <translation>il ne peut pas donner ce port</translation>
    </message>
    <message>
        <source>it cannot tell apart so many others</source>
        <translation>il ne peut pas distinguer autant d’autres participants</translation>
    </message>
    <message>
        <source>it could not get in</source>
        <translation>il n’a pas réussi à entrer</translation>
    </message>
    <message>
        <source>it could not reach the peer</source>
        <translation>il n’a pas pu joindre le pair</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>il n’a pas répondu</translation>
    </message>
    <message>
        <source>it did not come in time</source>
        <translation>il n’est pas venu à temps</translation>
    </message>
    <message>
        <source>it did not expect our message</source>
        <translation>il n’attendait pas notre message</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>il ne l’autorise pas</translation>
    </message>
    <message>
        <source>it does not allow it: port mapping may be switched off in its settings</source>
        <translation>il ne l’autorise pas&#x202f;: l’ouverture de ports est peut-être désactivée dans ses réglages</translation>
    </message>
    <message>
        <source>it does not know a part of our question</source>
        <translation>il ne connaît pas une partie de notre question</translation>
    </message>
    <message>
        <source>it does not know an option, though we sent none</source>
        <translation>il ne connaît pas une option, alors que nous n’en avons envoyé aucune</translation>
    </message>
    <message>
        <source>it does not know how to open a TCP port</source>
        <translation>il ne sait pas ouvrir un port TCP</translation>
    </message>
    <message>
        <source>it does not know how to open a port</source>
        <translation>il ne sait pas ouvrir un port</translation>
    </message>
    <message>
        <source>it does not know this version of the protocol</source>
        <translation>il ne connaît pas cette version du protocole</translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation>il ne le sait pas encore</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>il ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>il a échoué, sans donner de raison</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>il l’interdit</translation>
    </message>
    <message>
        <source>it gives a place that is over already</source>
        <translation>il donne une place déjà expirée</translation>
    </message>
    <message>
        <source>it gives us no place</source>
        <translation>il ne nous donne pas de place</translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation>il n’a nommé aucune adresse où l’appeler</translation>
    </message>
    <message>
        <source>it has no connection to the outside itself</source>
        <translation>il n’a lui-même pas de connexion vers l’extérieur</translation>
    </message>
    <message>
        <source>it has no room for more</source>
        <translation>il n’a plus de place</translation>
    </message>
    <message>
        <source>it has no room for more open ports</source>
        <translation>il n’a plus de place pour d’autres ports ouverts</translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation>il ne l’a pas encore dit</translation>
    </message>
    <message>
        <source>it has to be there</source>
        <translation>il doit être présent</translation>
    </message>
    <message>
        <source>it holds what no such text needs</source>
        <translation>il contient ce dont aucun texte de ce genre n’a besoin</translation>
    </message>
    <message>
        <source>it is in trouble, and asks us to come again later</source>
        <translation>il a des difficultés, et nous demande de revenir plus tard</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it left from {transport} port {port}: {why}</source>
        <translation>il est parti du port {transport} {port}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>it sends us to another server, which we do not follow</source>
        <translation>il nous renvoie à un autre serveur, ce que nous ne suivons pas</translation>
    </message>
    <message>
        <source>it still is so</source>
        <translation>c’est toujours le cas</translation>
    </message>
    <message>
        <source>it takes our message for malformed</source>
        <translation>il juge notre message mal formé</translation>
    </message>
    <message>
        <source>it takes our question for malformed</source>
        <translation>il juge notre question mal formée</translation>
    </message>
    <message>
        <source>it took a port of its own</source>
        <translation>il a pris un port à lui</translation>
    </message>
    <message>
        <source>it wants a user name and password</source>
        <translation>il veut un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>cela a marché</translation>
    </message>
    <message>
        <source>its addresses</source>
        <translation>ses adresses</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>sa réponse n’en est pas une</translation>
    </message>
    <message>
        <source>its local network</source>
        <translation>son réseau local</translation>
    </message>
    <message>
        <source>its own cable or radio</source>
        <translation>son propre câble ou sa radio</translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation>son propre ordinateur</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>join the room first: who does not take part cannot ask</source>
        <translation>entrez d’abord dans la salle&#x202f;: qui ne participe pas ne peut pas demander</translation>
    </message>
    <message>
        <source>kept for {time}</source>
        <translation>conservé pendant {time}</translation>
    </message>
    <message>
        <source>lan</source>
        <translation>lan</translation>
    </message>
    <message>
        <source>larger text, smaller text, normal size</source>
        <translation>texte plus grand, plus petit, taille normale</translation>
    </message>
    <message>
        <source>last {last}
median {median}
least {least}</source>
        <translation>dernier {last}
médian {median}
minimum {least}</translation>
    </message>
    <message numerus="yes">
        <source>last {last}, median {median}, least {least}, of {n} ping</source>
        <comment>last {last}, median {median}, least {least}, of {n} pings</comment>
        <translation>
            <numerusform>dernier {last}, médian {median}, minimum {least}, sur {n} ping</numerusform>
            <numerusform>dernier {last}, médian {median}, minimum {least}, sur {n} pings</numerusform>
        </translation>
    </message>
    <message>
        <source>left from a port of its own</source>
        <translation>parti d’un port à lui</translation>
    </message>
    <message>
        <source>left from the shared port, the one that we listen on</source>
        <translation>parti du port partagé, celui sur lequel nous écoutons</translation>
    </message>
    <message>
        <source>lets itself be tested (AutoNAT v2)</source>
        <translation>se laisse tester (AutoNAT v2)</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>line {line} of {path} is damaged: {why}</source>
        <translation>la ligne {line} de {path} est endommagée&#x202f;: {why}</translation>
    </message>
    <message>
        <source>listening on {addrs}</source>
        <translation>à l’écoute sur {addrs}</translation>
    </message>
    <message numerus="yes">
        <source>listening on {addrs} and {n} more</source>
        <comment>listening on {addrs} and {n} more</comment>
        <translation>
            <numerusform>à l’écoute sur {addrs} et {n} autre</numerusform>
            <numerusform>à l’écoute sur {addrs} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>listens on {port}</source>
        <translation>écoute sur {port}</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>réseau local</translation>
    </message>
    <message>
        <source>look at the node at once</source>
        <translation>regarder tout de suite le nœud</translation>
    </message>
    <message>
        <source>looking for a router</source>
        <translation>recherche d’un routeur</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>boucle locale</translation>
    </message>
    <message>
        <source>loopback: the peer runs on this computer</source>
        <translation>boucle locale&#x202f;: le pair tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>made by a NAT64 translator on the way</source>
        <translation>créée par un traducteur NAT64 en chemin</translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
        <translation>créée par un traducteur (NAT64)</translation>
    </message>
    <message>
        <source>mapped by dialling</source>
        <translation>association née d’un appel</translation>
    </message>
    <message>
        <source>mapped by our own dialling</source>
        <translation>association née de notre propre appel</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>association</translation>
    </message>
    <message>
        <source>mapping {mapping}, filtering {filtering}</source>
        <translation>association {mapping}, filtrage {filtering}</translation>
    </message>
    <message>
        <source>mapping {value}</source>
        <translation>association {value}</translation>
    </message>
    <message>
        <source>mapping: {mapping}; filtering: {filtering}</source>
        <translation>association&#x202f;: {mapping}&#x202f;; filtrage&#x202f;: {filtering}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>measures speed</source>
        <translation>mesure le débit</translation>
    </message>
    <message>
        <source>memory addresses mean nothing outside a test</source>
        <translation>les adresses mémoire ne veulent rien dire hors d’un test</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontré</translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
        <translation>rencontré&#x202f;: le SYN du pair était arrivé le premier</translation>
    </message>
    <message>
        <source>more than {most} routers and hosts are too many</source>
        <translation>plus de {most} routeurs et hôtes, c’est trop</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>réseau changé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>new mapping</source>
        <translation>nouvelle association</translation>
    </message>
    <message>
        <source>new port</source>
        <translation>nouveau port</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no DNS server could answer for {name}</source>
        <translation>aucun serveur DNS n’a pu répondre pour {name}</translation>
    </message>
    <message>
        <source>no NAT</source>
        <translation>pas de NAT</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>no address is known at which it could be dialled</source>
        <translation>on ne connaît aucune adresse où l’appeler</translation>
    </message>
    <message>
        <source>no address is known that we may dial</source>
        <translation>on ne connaît aucune adresse que nous ayons le droit d’appeler</translation>
    </message>
    <message>
        <source>no address is left in {ranges}</source>
        <translation>il ne reste aucune adresse dans {ranges}</translation>
    </message>
    <message>
        <source>no address that we dial</source>
        <translation>aucune adresse que nous appelions</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer within {seconds:.1f} s</source>
        <translation>pas de réponse en {seconds:.1f} s</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>pas de réponse en {seconds:g} s</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>pas d’accord donné</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>no hairpin</source>
        <translation>pas de hairpin</translation>
    </message>
    <message>
        <source>no hole can be punched</source>
        <translation>perçage impossible</translation>
    </message>
    <message>
        <source>no longer confirmed</source>
        <translation>n’est plus confirmé</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>pas d’association</translation>
    </message>
    <message>
        <source>no nat</source>
        <translation>pas de nat</translation>
    </message>
    <message>
        <source>no network is left in {ranges}</source>
        <translation>il ne reste aucun réseau dans {ranges}</translation>
    </message>
    <message>
        <source>no node runs on {host}</source>
        <translation>aucun nœud ne tourne sur {host}</translation>
    </message>
    <message>
        <source>no ping answered yet</source>
        <translation>aucun ping n’a encore reçu de réponse</translation>
    </message>
    <message>
        <source>no port left</source>
        <translation>plus de port libre</translation>
    </message>
    <message>
        <source>no protocol agreed on within {seconds:g} s</source>
        <translation>aucun protocole convenu en {seconds:g} s</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>pas encore de protocole</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>pas de réponse utilisable</translation>
    </message>
    <message>
        <source>no usable answer within {seconds:g} s: {why}</source>
        <translation>pas de réponse utilisable en {seconds:g} s&#x202f;: {why}</translation>
    </message>
    <message>
        <source>no: {reason}</source>
        <translation>non&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>nobody else is in the room yet</source>
        <translation>il n’y a encore personne d’autre dans la salle</translation>
    </message>
    <message>
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation>personne ne l’a demandé, ou aucune réponse n’est encore venue</translation>
    </message>
    <message>
        <source>nobody has told us yet at which public address our shared port is seen</source>
        <translation>personne ne nous a encore dit à quelle adresse publique notre port partagé est vu</translation>
    </message>
    <message>
        <source>nobody has tried yet</source>
        <translation>personne n’a encore essayé</translation>
    </message>
    <message>
        <source>nobody in the network of {router} has the address {host}</source>
        <translation>personne dans le réseau de {router} n’a l’adresse {host}</translation>
    </message>
    <message>
        <source>nobody on the internet has the address {host}</source>
        <translation>personne sur Internet n’a l’adresse {host}</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>personne à qui comparer</translation>
    </message>
    <message>
        <source>nobody waits for this dial-back any more</source>
        <translation>personne n’attend plus cet appel en retour</translation>
    </message>
    <message>
        <source>node is off</source>
        <translation>nœud arrêté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>aucun pour le moment</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>none of the connected peers can test whether we can be reached (AutoNAT)</source>
        <translation>aucun des pairs connectés ne peut tester si nous sommes joignables (AutoNAT)</translation>
    </message>
    <message>
        <source>none of {count} addresses led to the peer</source>
        <translation>aucune de ces adresses ({count}) n’a mené au pair</translation>
    </message>
    <message>
        <source>none of {count} names led to an address: {why}</source>
        <translation>aucun de ces noms ({count}) n’a mené à une adresse&#x202f;: {why}</translation>
    </message>
    <message>
        <source>not a multiaddr: addresses look like {example}</source>
        <translation>ce n’est pas une multiaddr&#x202f;: les adresses ressemblent à {example}</translation>
    </message>
    <message>
        <source>not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>ce n’est pas un identifiant de pair&#x202f;: il commence par 12D3Koo, 16Uiu2, Qm ou bafz</translation>
    </message>
    <message>
        <source>not a peer id: neither an inline key nor a SHA-256</source>
        <translation>ce n’est pas un identifiant de pair&#x202f;: ni clé incluse, ni SHA-256</translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation>n’est pas une adresse publique</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not active: {reason}</source>
        <translation>inactif&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>not an Ed25519 private key</source>
        <translation>n’est pas une clé privée Ed25519</translation>
    </message>
    <message>
        <source>not an IP address and a TCP port</source>
        <translation>n’est pas une adresse IP avec un port TCP</translation>
    </message>
    <message>
        <source>not an address of the public internet</source>
        <translation>n’est pas une adresse de l’Internet public</translation>
    </message>
    <message>
        <source>not an address that we can dial</source>
        <translation>n’est pas une adresse que nous puissions appeler</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>not over a relay</source>
        <translation>pas par un relais</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non joignable</translation>
    </message>
    <message>
        <source>not the peer</source>
        <translation>pas le pair</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>pas vrai</translation>
    </message>
    <message>
        <source>not waited for any more</source>
        <translation>n’est plus attendu</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>rien ne s’y oppose</translation>
    </message>
    <message>
        <source>nothing stood in the way</source>
        <translation>rien n’y faisait obstacle</translation>
    </message>
    <message>
        <source>nothing used it for too long</source>
        <translation>rien ne l’a utilisé depuis trop longtemps</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>nothing: it tells the truth</source>
        <translation>rien&#x202f;: il dit la vérité</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now at {addr}</source>
        <translation>maintenant à {addr}</translation>
    </message>
    <message>
        <source>observed by peers</source>
        <translation>observé par des pairs</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>on a peer: ban it; let it test whether it reaches us</source>
        <translation>sur un pair&#x202f;: le bannir&#x202f;; lui faire tester s’il nous joint</translation>
    </message>
    <message>
        <source>on a peer: write a note; keep connected with it</source>
        <translation>sur un pair&#x202f;: écrire une note&#x202f;; rester connecté avec lui</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>on the lab&apos;s drawing: play or pause; go on to the next event</source>
        <translation>sur le dessin du labo&#x202f;: lecture ou pause&#x202f;; passer à l’événement suivant</translation>
    </message>
    <message>
        <source>on the port that our own dialling opened</source>
        <translation>sur le port ouvert par notre propre appel</translation>
    </message>
    <message>
        <source>only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7</source>
        <translation>on ne peut bannir qu’un identifiant de pair ou une adresse IP, comme 12D3Koo… ou 203.0.113.7</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open the menu</source>
        <translation>ouvrir le menu</translation>
    </message>
    <message>
        <source>opened by the router</source>
        <translation>ouvert par le routeur</translation>
    </message>
    <message>
        <source>opened port</source>
        <translation>port ouvert</translation>
    </message>
    <message>
        <source>opens a port on request: {yes_no}</source>
        <translation>ouvre un port sur demande&#x202f;: {yes_no}</translation>
    </message>
    <message>
        <source>other peer {number}</source>
        <translation>autre pair {number}</translation>
    </message>
    <message>
        <source>other port</source>
        <translation>autre port</translation>
    </message>
    <message>
        <source>others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>others do not get in</source>
        <translation>les autres n’entrent pas</translation>
    </message>
    <message>
        <source>others do not reach it</source>
        <translation>les autres ne le joignent pas</translation>
    </message>
    <message>
        <source>others get in</source>
        <translation>les autres entrent</translation>
    </message>
    <message>
        <source>others reach it</source>
        <translation>les autres le joignent</translation>
    </message>
    <message>
        <source>others told us</source>
        <translation>d’autres nous l’ont dit</translation>
    </message>
    <message>
        <source>our SYN won</source>
        <translation>notre SYN l’a emporté</translation>
    </message>
    <message>
        <source>our addresses</source>
        <translation>nos adresses</translation>
    </message>
    <message>
        <source>our end of the connection is not a port that we listen on</source>
        <translation>notre extrémité de la connexion n’est pas un port sur lequel nous écoutons</translation>
    </message>
    <message>
        <source>our own connections can leave from this port</source>
        <translation>nos propres connexions peuvent partir de ce port</translation>
    </message>
    <message>
        <source>our own interface</source>
        <translation>notre propre interface</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>over a relay</source>
        <translation>par un relais</translation>
    </message>
    <message>
        <source>over a relay, which hides where we are</source>
        <translation>par un relais, qui cache où nous sommes</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>appariée</translation>
    </message>
    <message>
        <source>passes messages on (GossipSub)</source>
        <translation>transmet des messages (GossipSub)</translation>
    </message>
    <message>
        <source>passes messages on to everybody (FloodSub)</source>
        <translation>transmet des messages à tout le monde (FloodSub)</translation>
    </message>
    <message>
        <source>peer {number}</source>
        <translation>pair {number}</translation>
    </message>
    <message>
        <source>phone book of a local network (Kademlia)</source>
        <translation>annuaire d’un réseau local (Kademlia)</translation>
    </message>
    <message>
        <source>ping the selected connection</source>
        <translation>envoyer un ping sur la connexion sélectionnée</translation>
    </message>
    <message>
        <source>plain router</source>
        <translation>simple routeur</translation>
    </message>
    <message>
        <source>port forward</source>
        <translation>redirection de port</translation>
    </message>
    <message>
        <source>port reuse is switched off</source>
        <translation>la réutilisation du port est désactivée</translation>
    </message>
    <message>
        <source>port {port} is taken by this node itself</source>
        <translation>le port {port} est pris par ce nœud lui-même</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}</source>
        <translation>le port {port} est pris par {who}</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}; {free} is free</source>
        <translation>le port {port} est pris par {who}&#x202f;; {free} est libre</translation>
    </message>
    <message>
        <source>port-restricted cone</source>
        <translation>cône restreint par port</translation>
    </message>
    <message>
        <source>port_preserving {value}</source>
        <translation>port_preserving {value}</translation>
    </message>
    <message>
        <source>preserving</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>preserving, as Linux does</source>
        <translation>conservé, comme le fait Linux</translation>
    </message>
    <message>
        <source>private-{number}</source>
        <translation>private-{number}</translation>
    </message>
    <message>
        <source>projector mode: large and plain, for a room</source>
        <translation>mode projecteur&#x202f;: grand et simple, pour une salle</translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation>NAT du fournisseur</translation>
    </message>
    <message>
        <source>provider&apos;s, {kind}</source>
        <translation>du fournisseur, {kind}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>public interface</source>
        <translation>interface publique</translation>
    </message>
    <message>
        <source>punched</source>
        <translation>percé</translation>
    </message>
    <message>
        <source>punches holes (DCUtR)</source>
        <translation>pratique le perçage (DCUtR)</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>reach {value}</source>
        <translation>joignable&#x202f;: {value}</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation>refusé (RST)</translation>
    </message>
    <message>
        <source>refused: nothing listens there, or a firewall says so</source>
        <translation>refusé&#x202f;: rien n’écoute là, ou c’est un pare-feu qui le dit</translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
        <translation>refuse ou coupe&#x202f;: il n’y a pas de telle connexion</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>relay, limited</source>
        <translation>relais, limité</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>relayé</translation>
    </message>
    <message>
        <source>relaying, of an older kind</source>
        <translation>fait relais, à l’ancienne manière</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>restricted cone</source>
        <translation>cône restreint</translation>
    </message>
    <message>
        <source>router opened a port</source>
        <translation>le routeur a ouvert un port</translation>
    </message>
    <message>
        <source>router opened no port</source>
        <translation>le routeur n’a ouvert aucun port</translation>
    </message>
    <message>
        <source>save a report</source>
        <translation>enregistrer un rapport</translation>
    </message>
    <message>
        <source>says goodbye: nothing more will come</source>
        <translation>dit au revoir&#x202f;: plus rien ne viendra</translation>
    </message>
    <message>
        <source>says what has arrived</source>
        <translation>dit ce qui est arrivé</translation>
    </message>
    <message>
        <source>says who it is (identify)</source>
        <translation>dit qui il est (identify)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP another port for another destination, and UDP, it seems, as well (address-dependent mapping)</source>
        <translation>nous voit au port UDP {port}, et non à {best} par TCP&#x202f;: le NAT donne à TCP un autre port pour une autre destination, et apparemment à UDP aussi (association dépendante de l’adresse)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the address is the same, and the NAT maps UDP apart from TCP</source>
        <translation>nous voit au port UDP {port}, et non à {best} par TCP&#x202f;: l’adresse est la même, et le NAT associe UDP indépendamment de TCP</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: each of them saw another one, too: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>nous voit au port {port}, et non à {best}&#x202f;: chacun d’eux en a vu un autre, lui aussi&#x202f;: le NAT donne à une connexion un autre port pour une autre destination (association dépendante de l’adresse)</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>nous voit au port {port}, et non à {best}&#x202f;: le NAT donne à une connexion un autre port pour une autre destination (association dépendante de l’adresse)</translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</comment>
        <translation>
            <numerusform>nous voit à l’adresse {host}, comme l’observe {n} pair&#x202f;; le port n’est pas comparable, car la question est partie de {local} et ce qu’observent les pairs concerne {other}</numerusform>
            <numerusform>nous voit à l’adresse {host}, comme l’observent {n} pairs&#x202f;; le port n’est pas comparable, car la question est partie de {local} et ce qu’observent les pairs concerne {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as {reason}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as {reason}</comment>
        <translation>
            <numerusform>nous voit à l’adresse {host}, comme l’observe {n} pair&#x202f;; le port n’est pas comparable, en effet&#x202f;: {reason}</numerusform>
            <numerusform>nous voit à l’adresse {host}, comme l’observent {n} pairs&#x202f;; le port n’est pas comparable, en effet&#x202f;: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {best}: another public address, as the NAT has several of them or there are several ways out</source>
        <translation>nous voit à {mapped}, et non à {best}&#x202f;: une autre adresse publique, car le NAT en a plusieurs ou il y a plusieurs sorties</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: another public address, as the NAT has several of them or there are several ways out; and {reason}</source>
        <translation>nous voit à {mapped}, et non à {observed}&#x202f;: une autre adresse publique, car le NAT en a plusieurs ou il y a plusieurs sorties&#x202f;; de plus, {reason}</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: the question left from {local}, and what peers observe is of {other}, which is another way out</source>
        <translation>nous voit à {mapped}, et non à {observed}&#x202f;: la question est partie de {local}, et ce qu’observent les pairs concerne {other}, qui est une autre sortie</translation>
    </message>
    <message>
        <source>sees us at {mapped}; no peer has told yet at which public address it sees us</source>
        <translation>nous voit à {mapped}&#x202f;; aucun pair n’a encore dit à quelle adresse publique il nous voit</translation>
    </message>
    <message>
        <source>sees us at {mapped}; peers have told so far only where they see us over IPv{version}, which is another address</source>
        <translation>nous voit à {mapped}&#x202f;; les pairs ont seulement dit jusqu’ici où ils nous voient par IPv{version}, ce qui est une autre adresse</translation>
    </message>
    <message>
        <source>sees us at {observed}; but more see us at {best}</source>
        <translation>nous voit à {observed}&#x202f;; mais un plus grand nombre nous voit à {best}</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>séquentiel</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>share our address, also as a QR code</source>
        <translation>partager notre adresse, aussi sous forme de code QR</translation>
    </message>
    <message>
        <source>shared port</source>
        <translation>port partagé</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>something that its user forwards</source>
        <translation>quelque chose que son utilisateur redirige</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>stun.example.org or 192.0.2.7:3478</source>
        <translation>stun.example.org ou 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>takes part in a room (Natscope)</source>
        <translation>participe à une salle (Natscope)</translation>
    </message>
    <message>
        <source>takes {time}</source>
        <translation>prend {time}</translation>
    </message>
    <message>
        <source>tells news of itself</source>
        <translation>donne de ses nouvelles</translation>
    </message>
    <message>
        <source>tells news of itself, of an older kind</source>
        <translation>donne de ses nouvelles, à l’ancienne manière</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v1)</source>
        <translation>teste si les autres sont joignables (AutoNAT v1)</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v2)</source>
        <translation>teste si les autres sont joignables (AutoNAT v2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>that address cannot be reached from the address that we listen on</source>
        <translation>cette adresse ne peut pas être jointe depuis l’adresse sur laquelle nous écoutons</translation>
    </message>
    <message>
        <source>that host cannot be reached: nobody on the way knows it</source>
        <translation>cet hôte ne peut pas être joint&#x202f;: personne en chemin ne le connaît</translation>
    </message>
    <message>
        <source>that is a port alone; an address names the computer too, like {example}</source>
        <translation>ce n’est qu’un port&#x202f;; une adresse nomme aussi l’ordinateur, comme {example}</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>c’est ce nœud lui-même</translation>
    </message>
    <message>
        <source>that is this node itself (the peer has our own key)</source>
        <translation>c’est ce nœud lui-même (le pair a notre propre clé)</translation>
    </message>
    <message>
        <source>that is this node itself: the connection from its shared port met its own end</source>
        <translation>c’est ce nœud lui-même&#x202f;: la connexion depuis son port partagé a rencontré sa propre extrémité</translation>
    </message>
    <message>
        <source>that is this node&apos;s own listening address</source>
        <translation>c’est l’adresse d’écoute de ce nœud</translation>
    </message>
    <message>
        <source>that network has been dialled too often in the last minute</source>
        <translation>ce réseau a été appelé trop souvent pendant la dernière minute</translation>
    </message>
    <message>
        <source>the address is missing after /{name}: {example} has one</source>
        <translation>l’adresse manque après /{name}&#x202f;: {example} en a une</translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation>l’adresse {host} est bannie</translation>
    </message>
    <message>
        <source>the connection ended: {why}</source>
        <translation>la connexion a pris fin&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the connection is being closed</source>
        <translation>la connexion est en cours de fermeture</translation>
    </message>
    <message>
        <source>the connection is closed already</source>
        <translation>la connexion est déjà fermée</translation>
    </message>
    <message>
        <source>the connection is closed: {why}</source>
        <translation>la connexion est fermée&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the connection left from a port of its own, not from the shared one</source>
        <translation>la connexion est partie d’un port à elle, non du port partagé</translation>
    </message>
    <message>
        <source>the connection runs over a relay that carries little: it is not for this</source>
        <translation>la connexion passe par un relais qui transporte peu&#x202f;: elle n’est pas faite pour cela</translation>
    </message>
    <message>
        <source>the dial-back arrived</source>
        <translation>l’appel en retour est arrivé</translation>
    </message>
    <message>
        <source>the dial-back is done</source>
        <translation>l’appel en retour est fait</translation>
    </message>
    <message>
        <source>the dial-back was not taken</source>
        <translation>l’appel en retour n’a pas été accepté</translation>
    </message>
    <message>
        <source>the file has more than {most} bytes</source>
        <translation>le fichier compte plus de {most} octets</translation>
    </message>
    <message>
        <source>the file {file} cannot be read: {why}</source>
        <translation>le fichier {file} ne peut pas être lu&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the file {file} is no picture that can be read</source>
        <translation>le fichier {file} n’est pas une image lisible</translation>
    </message>
    <message>
        <source>the file {file} is too large for a picture of a code</source>
        <translation>le fichier {file} est trop grand pour l’image d’un code</translation>
    </message>
    <message>
        <source>the glossary: what the words mean</source>
        <translation>le glossaire&#x202f;: ce que signifient les mots</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>the key file {path} cannot be read: {why}. {advice}</source>
        <translation>le fichier de clé {path} ne peut pas être lu&#x202f;: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} cannot be written: {why}. {advice}</source>
        <translation>le fichier de clé {path} ne peut pas être écrit&#x202f;: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} comes and goes: is another program at it?</source>
        <translation>le fichier de clé {path} apparaît et disparaît&#x202f;: un autre programme y touche-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>the key file {path} is a link to a file that is not there. Restore that file, or remove the link to get a new identity.</source>
        <translation>le fichier de clé {path} est un lien vers un fichier absent. Rétablissez ce fichier, ou supprimez le lien pour obtenir une nouvelle identité.</translation>
    </message>
    <message>
        <source>the key file {path} is damaged: {why}. {advice}</source>
        <translation>le fichier de clé {path} est endommagé&#x202f;: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is empty. {advice}</source>
        <translation>le fichier de clé {path} est vide. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is too large to be a key. {advice}</source>
        <translation>le fichier de clé {path} est trop grand pour être une clé. {advice}</translation>
    </message>
    <message>
        <source>the limit of {most} connections from {group} is reached</source>
        <translation>la limite de {most} connexions de {group} est atteinte</translation>
    </message>
    <message>
        <source>the limit of {most} connections is reached</source>
        <translation>la limite de {most} connexions est atteinte</translation>
    </message>
    <message>
        <source>the limit of {most} inbound connections is reached</source>
        <translation>la limite de {most} connexions entrantes est atteinte</translation>
    </message>
    <message>
        <source>the name leads to more than {most} DNS questions</source>
        <translation>le nom entraîne plus de {most} questions DNS</translation>
    </message>
    <message>
        <source>the name stands for no address</source>
        <translation>le nom ne correspond à aucune adresse</translation>
    </message>
    <message>
        <source>the name stands for no address that we can dial</source>
        <translation>le nom ne correspond à aucune adresse que nous puissions appeler</translation>
    </message>
    <message>
        <source>the name {file} is not that of a file</source>
        <translation>le nom {file} n’est pas celui d’un fichier</translation>
    </message>
    <message>
        <source>the name {host} has no IPv4 or IPv6 address</source>
        <translation>le nom {host} n’a ni adresse IPv4 ni adresse IPv6</translation>
    </message>
    <message>
        <source>the name {host} has no IPv{version} address</source>
        <translation>le nom {host} n’a pas d’adresse IPv{version}</translation>
    </message>
    <message>
        <source>the name {name} is taken by the internet itself</source>
        <translation>le nom {name} est pris par Internet lui-même</translation>
    </message>
    <message>
        <source>the network failed: {why}</source>
        <translation>le réseau a échoué&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>le réseau est en panne</translation>
    </message>
    <message>
        <source>the network it ran over is gone</source>
        <translation>le réseau par lequel elle passait a disparu</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>le prochain libre</translation>
    </message>
    <message>
        <source>the next free one, like 192.168.1.0/24</source>
        <translation>le prochain libre, comme 192.168.1.0/24</translation>
    </message>
    <message>
        <source>the node of {host} has never run</source>
        <translation>le nœud de {host} n’a jamais tourné</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>le nœud s’arrête</translation>
    </message>
    <message>
        <source>the one of the first start: {port}</source>
        <translation>celui du premier démarrage&#x202f;: {port}</translation>
    </message>
    <message>
        <source>the one who would dial did not agree to</source>
        <translation>celui qui devrait appeler n’était pas d’accord</translation>
    </message>
    <message>
        <source>the other side closed the connection at once</source>
        <translation>l’autre côté a fermé la connexion aussitôt</translation>
    </message>
    <message>
        <source>the other side cut the connection while it was made</source>
        <translation>l’autre côté a coupé la connexion pendant qu’elle s’établissait</translation>
    </message>
    <message>
        <source>the peer broke a rule: {why}</source>
        <translation>le pair a enfreint une règle&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the peer broke the connection off</source>
        <translation>le pair a coupé la connexion</translation>
    </message>
    <message>
        <source>the peer came to us</source>
        <translation>le pair est venu à nous</translation>
    </message>
    <message>
        <source>the peer closed the connection</source>
        <translation>le pair a fermé la connexion</translation>
    </message>
    <message>
        <source>the peer closed the connection (code {code})</source>
        <translation>le pair a fermé la connexion (code {code})</translation>
    </message>
    <message>
        <source>the peer closed the connection: it had an internal error</source>
        <translation>le pair a fermé la connexion&#x202f;: il a eu une erreur interne</translation>
    </message>
    <message>
        <source>the peer closed the connection: it says that we broke yamux</source>
        <translation>le pair a fermé la connexion&#x202f;: il dit que nous n’avons pas respecté yamux</translation>
    </message>
    <message>
        <source>the peer closed the stream before agreeing on its protocol</source>
        <translation>le pair a fermé le flux avant de convenir de son protocole</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>le pair n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the peer did not answer the ping in time</source>
        <translation>le pair n’a pas répondu au ping à temps</translation>
    </message>
    <message>
        <source>the peer did not get in</source>
        <translation>le pair n’a pas pu entrer</translation>
    </message>
    <message>
        <source>the peer did not go on in time</source>
        <translation>le pair n’a pas continué à temps</translation>
    </message>
    <message>
        <source>the peer did not try</source>
        <translation>le pair n’a pas essayé</translation>
    </message>
    <message>
        <source>the peer does not speak {protocols}</source>
        <translation>le pair ne parle pas {protocols}</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>le pair s’est tu</translation>
    </message>
    <message>
        <source>the peer got in</source>
        <translation>le pair est entré</translation>
    </message>
    <message>
        <source>the peer has no place there</source>
        <translation>le pair n’y a pas de place</translation>
    </message>
    <message>
        <source>the peer id is missing after /p2p</source>
        <translation>l’identifiant du pair manque après /p2p</translation>
    </message>
    <message>
        <source>the peer is on our own network, and cannot know how the internet sees us</source>
        <translation>le pair est sur notre propre réseau, et ne peut pas savoir comment Internet nous voit</translation>
    </message>
    <message>
        <source>the peer left {count} new streams unanswered</source>
        <translation>le pair a laissé {count} nouveaux flux sans réponse</translation>
    </message>
    <message>
        <source>the peer offered no address</source>
        <translation>le pair n’a proposé aucune adresse</translation>
    </message>
    <message>
        <source>the peer offers no address for us</source>
        <translation>le pair ne propose aucune adresse pour nous</translation>
    </message>
    <message>
        <source>the peer offers no address that could be dialled</source>
        <translation>le pair ne propose aucune adresse que l’on puisse appeler</translation>
    </message>
    <message>
        <source>the peer proposed {count} protocols, the last being {last}</source>
        <translation>le pair a proposé {count} protocoles, dont {last} en dernier</translation>
    </message>
    <message>
        <source>the peer reset the stream</source>
        <translation>le pair a réinitialisé le flux</translation>
    </message>
    <message>
        <source>the peer sent {unread:,} bytes that nobody reads, and there is room for {room:,} in all</source>
        <translation>le pair a envoyé {unread:,} octets que personne ne lit, et il y a place pour {room:,} en tout</translation>
    </message>
    <message>
        <source>the peer was silent for {seconds:.0f} s</source>
        <translation>le pair s’est tu pendant {seconds:.0f} s</translation>
    </message>
    <message>
        <source>the peer went on writing after we were done</source>
        <translation>le pair a continué d’écrire après que nous avions fini</translation>
    </message>
    <message>
        <source>the peer {peer} is banned</source>
        <translation>le pair {peer} est banni</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN</source>
        <translation>le SYN du pair</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN won</source>
        <translation>le SYN du pair l’a emporté</translation>
    </message>
    <message>
        <source>the peer&apos;s answer names no addresses</source>
        <translation>la réponse du pair ne nomme aucune adresse</translation>
    </message>
    <message>
        <source>the picture {file} has too many pixels</source>
        <translation>l’image {file} a trop de pixels</translation>
    </message>
    <message>
        <source>the port is missing after /{name}: {example} has one</source>
        <translation>le port manque après /{name}&#x202f;: {example} en a un</translation>
    </message>
    <message>
        <source>the port is missing: write it as {start}/tcp/ and the port, like {example}</source>
        <translation>le port manque&#x202f;: écrivez {start}/tcp/ puis le port, comme {example}</translation>
    </message>
    <message>
        <source>the ports that we asked for are taken</source>
        <translation>les ports que nous avons demandés sont pris</translation>
    </message>
    <message>
        <source>the public phone book (Kademlia)</source>
        <translation>l’annuaire public (Kademlia)</translation>
    </message>
    <message>
        <source>the relay did not connect us: {why}</source>
        <translation>le relais ne nous a pas reliés&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the relay gave no answer within {seconds:g} s</source>
        <translation>le relais n’a pas répondu en {seconds:g} s</translation>
    </message>
    <message>
        <source>the relay is of no use: {why}</source>
        <translation>le relais ne sert à rien&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the relay&apos;s answer is none</source>
        <translation>la réponse du relais n’en est pas une</translation>
    </message>
    <message>
        <source>the room&apos;s dial is done</source>
        <translation>l’appel pour la salle est fait</translation>
    </message>
    <message>
        <source>the router ({name}) opened port {port}</source>
        <translation>le routeur ({name}) a ouvert le port {port}</translation>
    </message>
    <message>
        <source>the router does not answer UPnP</source>
        <translation>le routeur ne répond pas à UPnP</translation>
    </message>
    <message>
        <source>the router does not answer UPnP: {why}</source>
        <translation>le routeur ne répond pas à UPnP&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the router does not answer {name}</source>
        <translation>le routeur ne répond pas à {name}</translation>
    </message>
    <message>
        <source>the router names an address that is none</source>
        <translation>le routeur nomme une adresse qui n’en est pas une</translation>
    </message>
    <message>
        <source>the router opened port {port}</source>
        <translation>le routeur a ouvert le port {port}</translation>
    </message>
    <message>
        <source>the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor UPnP, which may be switched off in its settings</source>
        <translation>le routeur n’ouvre pas de ports sur demande&#x202f;: il ne répond ni à PCP, ni à NAT-PMP, ni à UPnP, qui est peut-être désactivé dans ses réglages</translation>
    </message>
    <message>
        <source>the router refuses by NAT-PMP: {why}</source>
        <translation>le routeur refuse par NAT-PMP&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the router refuses by PCP: {why}</source>
        <translation>le routeur refuse par PCP&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the router refuses by UPnP: {why}</source>
        <translation>le routeur refuse par UPnP&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the router restarted</source>
        <translation>le routeur a redémarré</translation>
    </message>
    <message>
        <source>the router says by NAT-PMP that it opened the port for no time at all</source>
        <translation>le routeur dit par NAT-PMP qu’il a ouvert le port pour une durée nulle</translation>
    </message>
    <message>
        <source>the router says by PCP that it opened the port for no time at all</source>
        <translation>le routeur dit par PCP qu’il a ouvert le port pour une durée nulle</translation>
    </message>
    <message>
        <source>the router sends us to another address than its own</source>
        <translation>le routeur nous renvoie à une autre adresse que la sienne</translation>
    </message>
    <message>
        <source>the router speaks UPnP, but not to open ports</source>
        <translation>le routeur parle UPnP, mais pas pour ouvrir des ports</translation>
    </message>
    <message>
        <source>the router speaks another version of PCP</source>
        <translation>le routeur parle une autre version de PCP</translation>
    </message>
    <message>
        <source>the router speaks version {version}, not PCP</source>
        <translation>le routeur parle la version {version}, pas PCP</translation>
    </message>
    <message>
        <source>the router was changed</source>
        <translation>le routeur a été modifié</translation>
    </message>
    <message>
        <source>the router&apos;s UPnP took more than {seconds:g} s</source>
        <translation>l’UPnP du routeur a pris plus de {seconds:g} s</translation>
    </message>
    <message>
        <source>the router&apos;s answer by UPnP is of no use: {why}</source>
        <translation>la réponse du routeur par UPnP est inutilisable&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s description of itself is of no use: {why}</source>
        <translation>la description que le routeur donne de lui-même est inutilisable&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the server asks for dial data twice</source>
        <translation>le serveur demande deux fois des données avant d’appeler</translation>
    </message>
    <message>
        <source>the server asks for {wanted:,} bytes before it dials; {most:,} are the most that is usual</source>
        <translation>le serveur demande {wanted:,} octets avant d’appeler&#x202f;; le maximum habituel est de {most:,}</translation>
    </message>
    <message>
        <source>the server at {server} is inside our own network or our provider&apos;s: from there it sees us at {mapped}, which says nothing of how the internet does</source>
        <translation>le serveur à {server} est à l’intérieur de notre réseau ou de celui de notre fournisseur&#x202f;: de là, il nous voit à {mapped}, ce qui ne dit rien de la façon dont Internet nous voit</translation>
    </message>
    <message>
        <source>the server came in (AutoNAT v1)</source>
        <translation>le serveur est entré (AutoNAT v1)</translation>
    </message>
    <message>
        <source>the server came to another address of ours: {addr}</source>
        <translation>le serveur est venu à une autre de nos adresses&#x202f;: {addr}</translation>
    </message>
    <message>
        <source>the server claims that it came, but nobody arrived here</source>
        <translation>le serveur affirme être venu, mais personne n’est arrivé ici</translation>
    </message>
    <message>
        <source>the server claims to see us at {mapped}, which is no public address: it cannot be right if it is on the internet</source>
        <translation>le serveur affirme nous voir à {mapped}, qui n’est pas une adresse publique&#x202f;: s’il est sur Internet, c’est impossible</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>le serveur a fermé la connexion sans réponse</translation>
    </message>
    <message>
        <source>the server connected to somebody, but not to us</source>
        <translation>le serveur s’est connecté à quelqu’un, mais pas à nous</translation>
    </message>
    <message>
        <source>the server could not connect</source>
        <translation>le serveur n’a pas pu se connecter</translation>
    </message>
    <message>
        <source>the server did not want to dial</source>
        <translation>le serveur n’a pas voulu appeler</translation>
    </message>
    <message>
        <source>the server does not dial such an address</source>
        <translation>le serveur n’appelle pas ce genre d’adresse</translation>
    </message>
    <message>
        <source>the server is busy, or has had enough of us</source>
        <translation>le serveur est occupé, ou en a assez de nous</translation>
    </message>
    <message>
        <source>the server refused ({answer})</source>
        <translation>le serveur a refusé ({answer})</translation>
    </message>
    <message>
        <source>the server refused ({answer}): {why}</source>
        <translation>le serveur a refusé ({answer})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the server refused, without a reason</source>
        <translation>le serveur a refusé, sans donner de raison</translation>
    </message>
    <message>
        <source>the server reports an error</source>
        <translation>le serveur signale une erreur</translation>
    </message>
    <message>
        <source>the server reports an error of its own</source>
        <translation>le serveur signale une erreur de sa part</translation>
    </message>
    <message>
        <source>the server sees us at {mapped}, an address between a provider&apos;s NAT and its customers: it stands before that NAT, or it is wrong</source>
        <translation>le serveur nous voit à {mapped}, une adresse entre le NAT d’un fournisseur et ses clients&#x202f;: il se trouve en deçà de ce NAT, ou il se trompe</translation>
    </message>
    <message>
        <source>the server speaks of an address that we did not name</source>
        <translation>le serveur parle d’une adresse que nous n’avons pas nommée</translation>
    </message>
    <message>
        <source>the stream ended after {come} of {all} bytes</source>
        <translation>le flux a pris fin après {come} octets sur {all}</translation>
    </message>
    <message>
        <source>the stream is closed for writing</source>
        <translation>le flux est fermé en écriture</translation>
    </message>
    <message>
        <source>the system did not let the dial share the listening port</source>
        <translation>le système n’a pas permis que l’appel partage le port d’écoute</translation>
    </message>
    <message>
        <source>the system does not let us take part in multicast: {why}</source>
        <translation>le système ne nous laisse pas participer au multicast&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the system does not tell who else listens ({why})</source>
        <translation>le système ne dit pas qui d’autre écoute ({why})</translation>
    </message>
    <message>
        <source>the system forbids dialling from the listening port</source>
        <translation>le système interdit d’appeler depuis le port d’écoute</translation>
    </message>
    <message>
        <source>the system found no answer for {name} within {seconds:g} s</source>
        <translation>le système n’a trouvé aucune réponse pour {name} en {seconds:g} s</translation>
    </message>
    <message>
        <source>the system takes that address for no valid target</source>
        <translation>le système ne juge pas cette adresse valable comme cible</translation>
    </message>
    <message>
        <source>the title has more than {most} characters</source>
        <translation>le titre compte plus de {most} caractères</translation>
    </message>
    <message>
        <source>the two halves of the key do not belong together</source>
        <translation>les deux moitiés de la clé ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the upgrade was not done within {seconds:g} s</source>
        <translation>la mise à niveau de la connexion n’a pas abouti en {seconds:g} s</translation>
    </message>
    <message>
        <source>there are two with the name {name}</source>
        <translation>il y en a deux qui portent le nom {name}</translation>
    </message>
    <message>
        <source>there is a space or an invisible character inside the address</source>
        <translation>l’adresse contient une espace ou un caractère invisible</translation>
    </message>
    <message>
        <source>there is another NAT between us and it</source>
        <translation>il y a un autre NAT entre nous et lui</translation>
    </message>
    <message>
        <source>there is more than one address: dial one after the other</source>
        <translation>il y a plus d’une adresse&#x202f;: appelez-les l’une après l’autre</translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation>il n’y a pas de code QR dans cette image, ou il est trop petit pour être lu</translation>
    </message>
    <message>
        <source>there is no address to listen on</source>
        <translation>il n’y a pas d’adresse sur laquelle écouter</translation>
    </message>
    <message>
        <source>there is no host {name}</source>
        <translation>il n’y a pas d’hôte {name}</translation>
    </message>
    <message>
        <source>there is no local network with IPv4 on which we listen</source>
        <translation>il n’y a pas de réseau local IPv4 sur lequel nous écoutons</translation>
    </message>
    <message>
        <source>there is no port in {addr}: {example} has one</source>
        <translation>il n’y a pas de port dans {addr}&#x202f;: {example} en a un</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that could be tested</source>
        <translation>nous n’avons pas encore d’adresse publique à tester</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation>nous n’avons pas encore d’adresse publique que ce pair pourrait tester</translation>
    </message>
    <message>
        <source>there is no router {name}</source>
        <translation>il n’y a pas de routeur {name}</translation>
    </message>
    <message>
        <source>there is no such field; did you mean {field}?</source>
        <translation>ce champ n’existe pas&#x202f;; vouliez-vous dire {field}&#x202f;?</translation>
    </message>
    <message>
        <source>there is no such field; known: {fields}</source>
        <translation>ce champ n’existe pas&#x202f;; champs connus&#x202f;: {fields}</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>il n’y a pas de texte</translation>
    </message>
    <message>
        <source>there is nothing with the name {name}</source>
        <translation>rien ne porte le nom {name}</translation>
    </message>
    <message>
        <source>there is too much text to look through for addresses</source>
        <translation>le texte est trop long pour y chercher des adresses</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this connection has had all its streams</source>
        <translation>cette connexion a épuisé tous ses flux</translation>
    </message>
    <message>
        <source>this host has no free port to dial from</source>
        <translation>cet hôte n’a pas de port libre pour appeler</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: brackets in brackets</source>
        <translation>ce TOML est illisible&#x202f;: crochets dans des crochets</translation>
    </message>
    <message>
        <source>this is no TOML: {why}</source>
        <translation>ce n’est pas du TOML&#x202f;: {why}</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>this machine has no IPv{version}</source>
        <translation>cette machine n’a pas d’IPv{version}</translation>
    </message>
    <message>
        <source>this machine has no file descriptors left</source>
        <translation>cette machine n’a plus de descripteurs de fichier</translation>
    </message>
    <message>
        <source>this machine has no free port, or no fitting address, to dial from</source>
        <translation>cette machine n’a pas de port libre, ou pas d’adresse adaptée, pour appeler</translation>
    </message>
    <message>
        <source>this machine has no interface named {name}</source>
        <translation>cette machine n’a pas d’interface nommée {name}</translation>
    </message>
    <message>
        <source>this machine has no route to that address</source>
        <translation>cette machine n’a pas de route vers cette adresse</translation>
    </message>
    <message>
        <source>this machine has no route to that network</source>
        <translation>cette machine n’a pas de route vers ce réseau</translation>
    </message>
    <message>
        <source>this machine no longer has that address; we listen there again when it is back</source>
        <translation>cette machine n’a plus cette adresse&#x202f;; nous y écouterons de nouveau quand elle reviendra</translation>
    </message>
    <message>
        <source>this machine no longer has the address that we listen on</source>
        <translation>cette machine n’a plus l’adresse sur laquelle nous écoutons</translation>
    </message>
    <message>
        <source>this node</source>
        <translation>ce nœud</translation>
    </message>
    <message>
        <source>this node listens on {at} already</source>
        <translation>ce nœud écoute déjà sur {at}</translation>
    </message>
    <message>
        <source>this peer is at our own public address: it is no stranger</source>
        <translation>ce pair est à notre propre adresse publique&#x202f;: ce n’est pas un inconnu</translation>
    </message>
    <message>
        <source>this peer is just testing whether it can reach us</source>
        <translation>ce pair est justement en train de tester s’il peut nous joindre</translation>
    </message>
    <message>
        <source>this peer is on our own network: what it can reach, strangers need not reach</source>
        <translation>ce pair est sur notre propre réseau&#x202f;: ce qu’il peut joindre, un inconnu ne le peut pas forcément</translation>
    </message>
    <message>
        <source>this peer offers no test of whether we can be reached (AutoNAT)</source>
        <translation>ce pair ne propose pas de tester si nous sommes joignables (AutoNAT)</translation>
    </message>
    <message>
        <source>this process has no file descriptors left</source>
        <translation>ce processus n’a plus de descripteurs de fichier</translation>
    </message>
    <message>
        <source>this system does not tell who else listens on a port</source>
        <translation>ce système ne dit pas qui d’autre écoute sur un port</translation>
    </message>
    <message>
        <source>this system has no way known to us for a dial to share a listening port</source>
        <translation>ce système n’a pas de moyen connu de nous pour qu’un appel partage un port d’écoute</translation>
    </message>
    <message>
        <source>this system knows no name {name}</source>
        <translation>ce système ne connaît pas de nom {name}</translation>
    </message>
    <message>
        <source>this system names no DNS server: {why}</source>
        <translation>ce système n’indique aucun serveur DNS&#x202f;: {why}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}</source>
        <translation>cet utilisateur n’a pas le droit d’écouter sur le port {port}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}; {free} is free</source>
        <translation>cet utilisateur n’a pas le droit d’écouter sur le port {port}&#x202f;; {free} est libre</translation>
    </message>
    <message>
        <source>through a port forward</source>
        <translation>par une redirection de port</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>par un relais</translation>
    </message>
    <message>
        <source>too few observers report it to ask others about it</source>
        <translation>trop peu d’observateurs la signalent pour interroger d’autres pairs à son sujet</translation>
    </message>
    <message>
        <source>too few observers: {have} of {needed} that are needed</source>
        <translation>trop peu d’observateurs&#x202f;: {have} sur les {needed} nécessaires</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de demandes</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>trop de demandes à la fois</translation>
    </message>
    <message>
        <source>too many requests for other hosts</source>
        <translation>trop de demandes pour d’autres hôtes</translation>
    </message>
    <message>
        <source>too much is under way: the line is full</source>
        <translation>trop de choses en cours&#x202f;: la liaison est pleine</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>two connections to this peer crossed; the other one is kept</source>
        <translation>deux connexions avec ce pair se sont croisées&#x202f;; l’autre est gardée</translation>
    </message>
    <message>
        <source>two dials met in one TCP connection: the peer takes itself for the initiator too</source>
        <translation>deux appels se sont rencontrés en une seule connexion TCP&#x202f;: le pair se prend lui aussi pour l’initiateur</translation>
    </message>
    <message>
        <source>type the address of a peer, like {example}</source>
        <translation>saisissez l’adresse d’un pair, comme {example}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>unfold the evidence of the verdict</source>
        <translation>déplier les preuves du verdict</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <translation>utilisateur {uid}</translation>
    </message>
    <message>
        <source>waiting for the dial-back</source>
        <translation>en attente de l’appel en retour</translation>
    </message>
    <message>
        <source>we are connected with this peer through a relay only</source>
        <translation>nous ne sommes connectés à ce pair que par un relais</translation>
    </message>
    <message>
        <source>we asked over IPv{asked} and the server sees an IPv{seen} address ({mapped}): a translator is on the way, or the server is wrong</source>
        <translation>nous avons demandé par IPv{asked} et le serveur voit une adresse IPv{seen} ({mapped})&#x202f;: il y a un traducteur en chemin, ou le serveur se trompe</translation>
    </message>
    <message>
        <source>we came in</source>
        <translation>nous sommes entrés</translation>
    </message>
    <message>
        <source>we do not listen on IPv{version}</source>
        <translation>nous n’écoutons pas sur IPv{version}</translation>
    </message>
    <message>
        <source>we do not listen on a loopback address</source>
        <translation>nous n’écoutons pas sur une adresse de boucle locale</translation>
    </message>
    <message>
        <source>we do not listen on {host}, from which this machine reaches that address</source>
        <translation>nous n’écoutons pas sur {host}, d’où cette machine joint cette adresse</translation>
    </message>
    <message>
        <source>we have as many open ports as it allows</source>
        <translation>nous avons autant de ports ouverts qu’il en permet</translation>
    </message>
    <message>
        <source>we reset the stream</source>
        <translation>nous avons réinitialisé le flux</translation>
    </message>
    <message>
        <source>we serve this protocol no more</source>
        <translation>nous ne servons plus ce protocole</translation>
    </message>
    <message>
        <source>we went to the peer</source>
        <translation>nous sommes allés vers le pair</translation>
    </message>
    <message>
        <source>web over libp2p</source>
        <translation>web par libp2p</translation>
    </message>
    <message>
        <source>whoever had it opened had it closed</source>
        <translation>celui qui l’avait fait ouvrir l’a fait fermer</translation>
    </message>
    <message>
        <source>without a reason that we know</source>
        <translation>sans raison connue de nous</translation>
    </message>
    <message>
        <source>write it as {addr}</source>
        <translation>écrivez-le {addr}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, and the signature holds</source>
        <translation>oui, et la signature est valable</translation>
    </message>
    <message>
        <source>yes: the connection with it is made anew when it is lost, and at each start</source>
        <translation>oui&#x202f;: la connexion avec lui est rétablie quand elle se perd, et à chaque démarrage</translation>
    </message>
    <message>
        <source>your firewall</source>
        <translation>votre pare-feu</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>votre routeur</translation>
    </message>
    <message>
        <source>{addr} (user {uid})</source>
        <translation>{addr} (utilisateur {uid})</translation>
    </message>
    <message>
        <source>{addr} ({first} to {last})</source>
        <translation>{addr} ({first} à {last})</translation>
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
            <numerusform>{addr} et {n} autre</numerusform>
            <numerusform>{addr} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
        <translation>{addr} a répondu&#x202f;: TCP a établi la connexion, et c’était bien le pair, après {time}.</translation>
    </message>
    <message>
        <source>{addr} cannot be dialled: addresses look like {example}</source>
        <translation>{addr} ne peut pas être appelée&#x202f;: les adresses ressemblent à {example}</translation>
    </message>
    <message>
        <source>{addr} is where one listens; to dial, name the computer&apos;s address</source>
        <translation>{addr} est une adresse d’écoute&#x202f;; pour appeler, nommez l’adresse de l’ordinateur</translation>
    </message>
    <message>
        <source>{addr} names no peer behind the relay: /p2p/… has to follow</source>
        <translation>{addr} ne nomme pas de pair derrière le relais&#x202f;: /p2p/… doit suivre</translation>
    </message>
    <message>
        <source>{addr} refused it (RST) after {time}: nobody was let in there yet.</source>
        <translation>{addr} a refusé (RST) après {time}&#x202f;: personne n’y était encore admis.</translation>
    </message>
    <message>
        <source>{addr} was not reached: {why}</source>
        <translation>{addr} n’a pas été jointe&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{addr}, RTT {time}</source>
        <translation>{addr}, RTT {time}</translation>
    </message>
    <message>
        <source>{addr}: of relays, one can stand between us and the peer</source>
        <translation>{addr}&#x202f;: un seul relais peut se trouver entre nous et le pair</translation>
    </message>
    <message>
        <source>{addr}: port 0 cannot be dialled</source>
        <translation>{addr}&#x202f;: le port 0 ne peut pas être appelé</translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, confirmed by observers</source>
        <comment>{addr}: {n} votes, confirmed by observers</comment>
        <translation>
            <numerusform>{addr}&#x202f;: {n} voix, confirmée par des observateurs</numerusform>
            <numerusform>{addr}&#x202f;: {n} voix, confirmée par des observateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, not confirmed by observers</source>
        <comment>{addr}: {n} votes, not confirmed by observers</comment>
        <translation>
            <numerusform>{addr}&#x202f;: {n} voix, non confirmée par des observateurs</numerusform>
            <numerusform>{addr}&#x202f;: {n} voix, non confirmée par des observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr}: {outcome} ({detail})</source>
        <translation>{addr}&#x202f;: {outcome} ({detail})</translation>
    </message>
    <message>
        <source>{addr}: {why}</source>
        <translation>{addr}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port, even observers at one address.</source>
        <translation>{all} observateurs voient {distinct} adresses différentes du seul et même port partagé, même des observateurs à une même adresse.</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port: it depends on the destination&apos;s address, perhaps on its port too.</source>
        <translation>{all} observateurs voient {distinct} adresses différentes du seul et même port partagé&#x202f;: cela dépend de l’adresse de la destination, peut-être aussi de son port.</translation>
    </message>
    <message numerus="yes">
        <source>{at}, as one peer observes</source>
        <comment>{at}, as {n} peers observe</comment>
        <translation>
            <numerusform>{at}, comme l’observe {n} pair</numerusform>
            <numerusform>{at}, comme l’observent {n} pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>{at}: {why}</source>
        <translation>{at}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{claim}: no. {seen}</source>
        <translation>{claim}&#x202f;: non. {seen}</translation>
    </message>
    <message>
        <source>{count} in the table of {router}</source>
        <translation>{count} dans la table de {router}</translation>
    </message>
    <message>
        <source>{count} inbound connections are being set up already</source>
        <translation>{count} connexions entrantes sont déjà en cours d’établissement</translation>
    </message>
    <message>
        <source>{count} more like this one: {why}</source>
        <translation>{count} de plus comme celle-ci&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{count} streams are open on this connection</source>
        <translation>{count} flux sont ouverts sur cette connexion</translation>
    </message>
    <message>
        <source>{dialer} dials {target}: {outcome}, {meaning}.</source>
        <translation>{dialer} appelle {target}&#x202f;: {outcome}, {meaning}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation>{file} n’est pas accepté. {sentence}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{found}: {lines}</source>
        <translation>{found}&#x202f;: {lines}</translation>
    </message>
    <message>
        <source>{found}; others get in: {status}, witness: {strength}</source>
        <translation>{found}&#x202f;; les autres entrent&#x202f;: {status}, témoin&#x202f;: {strength}</translation>
    </message>
    <message>
        <source>{given} is a peer id shortened for show: copy the whole of it</source>
        <translation>{given} est un identifiant de pair abrégé pour l’affichage&#x202f;: copiez-le en entier</translation>
    </message>
    <message>
        <source>{given} is no name</source>
        <translation>{given} n’est pas un nom</translation>
    </message>
    <message>
        <source>{given} is none of {words}</source>
        <translation>{given} ne fait pas partie de {words}</translation>
    </message>
    <message>
        <source>{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>{given} n’est pas un identifiant de pair&#x202f;: ceux-ci commencent par 12D3Koo, 16Uiu2, Qm ou bafz</translation>
    </message>
    <message>
        <source>{given} is not a port: those go from 1 to {most}</source>
        <translation>{given} n’est pas un port&#x202f;: ceux-ci vont de 1 à {most}</translation>
    </message>
    <message>
        <source>{given} is not a whole peer id: characters are missing or wrong, so copy it again</source>
        <translation>{given} n’est pas un identifiant de pair complet&#x202f;: des caractères manquent ou sont faux, copiez-le de nouveau</translation>
    </message>
    <message>
        <source>{given} is not an IPv{version} address: {example} has one</source>
        <translation>{given} n’est pas une adresse IPv{version}&#x202f;: {example} en a une</translation>
    </message>
    <message>
        <source>{given} is not an address and a port, like 203.0.113.99:4001</source>
        <translation>{given} n’est pas une adresse avec un port, comme 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{given} is not an address range ({why}): write it as 203.0.113.0/24</source>
        <translation>{given} n’est pas une plage d’adresses ({why})&#x202f;: écrivez-la comme 203.0.113.0/24</translation>
    </message>
    <message>
        <source>{group} connects again and again, too fast</source>
        <translation>{group} se connecte sans cesse, trop vite</translation>
    </message>
    <message>
        <source>{group} sets up so many connections that others wait</source>
        <translation>{group} établit tant de connexions que les autres attendent</translation>
    </message>
    <message>
        <source>{hosts} and {routers}</source>
        <translation>{hosts} et {routers}</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly</source>
        <translation>{host} et {to} sont connectés directement</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly and through a relay</source>
        <translation>{host} et {to} sont connectés directement et par un relais</translation>
    </message>
    <message>
        <source>{host} and {to} are connected through a relay</source>
        <translation>{host} et {to} sont connectés par un relais</translation>
    </message>
    <message>
        <source>{host} and {to} are not connected</source>
        <translation>{host} et {to} ne sont pas connectés</translation>
    </message>
    <message>
        <source>{host} asks others to come in</source>
        <translation>{host} demande à d’autres d’entrer</translation>
    </message>
    <message>
        <source>{host} cannot ask: {why}</source>
        <translation>{host} ne peut pas demander&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{host} cannot dial {other}: there is no such host</source>
        <translation>{host} ne peut pas appeler {other}&#x202f;: cet hôte n’existe pas</translation>
    </message>
    <message>
        <source>{host} cannot dial {to}: {why}</source>
        <translation>{host} ne peut pas appeler {to}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{host} closes its connections with {to}</source>
        <translation>{host} ferme ses connexions avec {to}</translation>
    </message>
    <message>
        <source>{host} dials {to} at {at}</source>
        <translation>{host} appelle {to} à {at}</translation>
    </message>
    <message>
        <source>{host} dials {to} through a relay</source>
        <translation>{host} appelle {to} par un relais</translation>
    </message>
    <message>
        <source>{host} failed: {why}</source>
        <translation>{host} a échoué&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{host} has no observed address</source>
        <translation>{host} n’a pas d’adresse observée</translation>
    </message>
    <message>
        <source>{host} has no opened address</source>
        <translation>{host} n’a pas d’adresse ouverte</translation>
    </message>
    <message>
        <source>{host} has no place at a relay</source>
        <translation>{host} n’a pas de place sur un relais</translation>
    </message>
    <message>
        <source>{host} has no such address</source>
        <translation>{host} n’a pas cette adresse</translation>
    </message>
    <message>
        <source>{host} has not dialled {to}</source>
        <translation>{host} n’a pas appelé {to}</translation>
    </message>
    <message>
        <source>{host} has not tried to punch a hole with {to}</source>
        <translation>{host} n’a pas essayé de perçage avec {to}</translation>
    </message>
    <message>
        <source>{host} is known on one network only, whose interface must be named: /ip6zone/eth0/ip6/{host}/tcp/{port}</source>
        <translation>{host} n’est connu que sur un réseau, dont l’interface doit être nommée&#x202f;: /ip6zone/eth0/ip6/{host}/tcp/{port}</translation>
    </message>
    <message>
        <source>{host} is not an address of this machine</source>
        <translation>{host} n’est pas une adresse de cette machine</translation>
    </message>
    <message>
        <source>{host} reached {to}</source>
        <translation>{host} a joint {to}</translation>
    </message>
    <message>
        <source>{host}: {found}</source>
        <translation>{host}&#x202f;: {found}</translation>
    </message>
    <message>
        <source>{host}: {found} ({sentence})</source>
        <translation>{host}&#x202f;: {found} ({sentence})</translation>
    </message>
    <message>
        <source>{host}: {outcome} ({why})</source>
        <translation>{host}&#x202f;: {outcome} ({why})</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min pass</source>
        <translation>{hours} h {minutes} min s’écoulent</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate}</source>
        <translation>{kind} de {sender}&#x202f;: {fate}</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate} at {place}</source>
        <translation>{kind} de {sender}&#x202f;: {fate} à {place}</translation>
    </message>
    <message>
        <source>{kind} kept out ({rule}). {why}</source>
        <translation>{kind} bloqué ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind} let through ({rule}). {why}</source>
        <translation>{kind} admis ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind}, IPv6 firewall</source>
        <translation>{kind}, pare-feu IPv6</translation>
    </message>
    <message>
        <source>{lane}, since {begin}: {sentence}</source>
        <translation>{lane}, depuis {begin}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin} to {end}: {sentence}</source>
        <translation>{lane}, de {begin} à {end}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin}: {sentence}</source>
        <translation>{lane}, {begin}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{minutes} minutes pass</source>
        <translation>{minutes} minutes s’écoulent</translation>
    </message>
    <message>
        <source>{moment}, {age} ago</source>
        <translation>{moment}, il y a {age}</translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
        <translation>{most} sont déjà bannis&#x202f;: autorisez d’abord quelqu’un</translation>
    </message>
    <message>
        <source>{most} other addresses have as many votes</source>
        <translation>{most} autres adresses ont autant de voix</translation>
    </message>
    <message>
        <source>{most} peers are favourites already: let go of one first</source>
        <translation>{most} pairs sont déjà favoris&#x202f;: retirez-en d’abord un</translation>
    </message>
    <message>
        <source>{most} peers are remembered already: take a note, favourite or ban away first</source>
        <translation>{most} pairs sont déjà mémorisés&#x202f;: supprimez d’abord une note, un favori ou un bannissement</translation>
    </message>
    <message>
        <source>{most} questions are open already</source>
        <translation>{most} questions sont déjà ouvertes</translation>
    </message>
    <message>
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation>{muxer}, convenu pendant la négociation de sécurité</translation>
    </message>
    <message>
        <source>{names} would be cut off: move or delete that first</source>
        <translation>{names} seraient coupés du réseau&#x202f;: déplacez-les ou supprimez-les d’abord</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation>{name} (hôte)</translation>
    </message>
    <message>
        <source>{name} (router)</source>
        <translation>{name} (routeur)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>{name} answered the ping in {time}.</source>
        <translation>{name} a répondu au ping en {time}.</translation>
    </message>
    <message>
        <source>{name} cannot be moved while it runs: build it anew</source>
        <translation>{name} ne peut pas être déplacé en marche&#x202f;: recréez-le</translation>
    </message>
    <message>
        <source>{name} cannot become another kind of thing</source>
        <translation>{name} ne peut pas devenir un objet d’un autre genre</translation>
    </message>
    <message>
        <source>{name} could not connect to {other}. {why}</source>
        <translation>{name} n’a pas pu se connecter à {other}. {why}</translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
        <translation>{name} appelle pour les autres.</translation>
    </message>
    <message>
        <source>{name} dials {other} at {addr}.</source>
        <translation>{name} appelle {other} à {addr}.</translation>
    </message>
    <message>
        <source>{name} does not dial for others.</source>
        <translation>{name} n’appelle pas pour les autres.</translation>
    </message>
    <message>
        <source>{name} does not dial itself.</source>
        <translation>{name} ne s’appelle pas lui-même.</translation>
    </message>
    <message>
        <source>{name} has more than {most} routers before it, or they stand in a circle</source>
        <translation>{name} a plus de {most} routeurs devant lui, ou ils forment un cercle</translation>
    </message>
    <message>
        <source>{name} is a {kind} now; its table is empty.</source>
        <translation>{name} est maintenant un {kind}&#x202f;; sa table est vide.</translation>
    </message>
    <message>
        <source>{name} is connected to {other}.</source>
        <translation>{name} est connecté à {other}.</translation>
    </message>
    <message>
        <source>{name} is gone. Ctrl+Z brings it back.</source>
        <translation>{name} a disparu. Ctrl+Z permet de le rétablir.</translation>
    </message>
    <message>
        <source>{name} is in a network that is not there: {network}</source>
        <translation>{name} est dans un réseau qui n’existe pas&#x202f;: {network}</translation>
    </message>
    <message>
        <source>{name} is no STUN server: write stun.example.org or 192.0.2.7:3478</source>
        <translation>{name} n’est pas un serveur STUN&#x202f;: écrivez stun.example.org ou 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>{name} is not a protocol: addresses look like {example}</source>
        <translation>{name} n’est pas un protocole&#x202f;: les adresses ressemblent à {example}</translation>
    </message>
    <message>
        <source>{name} restarted: its table is empty.</source>
        <translation>{name} a redémarré&#x202f;: sa table est vide.</translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation>{name} dit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
        <translation>{name}, {transport}</translation>
    </message>
    <message>
        <source>{name}: a NAT has to map somehow, &apos;unknown&apos; is no way</source>
        <translation>{name}&#x202f;: un NAT doit associer d’une façon ou d’une autre, «&#x202f;unknown&#x202f;» n’en est pas une</translation>
    </message>
    <message>
        <source>{name}: at is two numbers from 0 to 1, across and down</source>
        <translation>{name}&#x202f;: at se compose de deux nombres de 0 à 1, en largeur et en hauteur</translation>
    </message>
    <message>
        <source>{name}: it cannot report {given}; write it as 203.0.113.99:4001</source>
        <translation>{name}&#x202f;: il ne peut pas signaler {given}&#x202f;; écrivez-le comme 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{name}: latency is 0 to {most:g} seconds</source>
        <translation>{name}&#x202f;: latency va de 0 à {most:g} secondes</translation>
    </message>
    <message>
        <source>{name}: loss is a share from 0 to {most:g}</source>
        <translation>{name}&#x202f;: loss est une proportion de 0 à {most:g}</translation>
    </message>
    <message>
        <source>{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.</source>
        <translation>{name}&#x202f;: association {mapping}, filtrage {filtering}, port conservé à travers le NAT&#x202f;: {kept}.</translation>
    </message>
    <message>
        <source>{name}: mappings are kept for {least:g} s at least</source>
        <translation>{name}&#x202f;: les associations sont conservées au moins {least:g} s</translation>
    </message>
    <message>
        <source>{name}: no NAT, others see one of our own interfaces.</source>
        <translation>{name}&#x202f;: pas de NAT, les autres voient une de nos propres interfaces.</translation>
    </message>
    <message>
        <source>{name}: no punch so far with such a NAT of ours ({does}).</source>
        <translation>{name}&#x202f;: aucun perçage jusqu’ici avec un tel NAT de notre côté ({does}).</translation>
    </message>
    <message>
        <source>{name}: not known yet</source>
        <translation>{name}&#x202f;: pas encore connu</translation>
    </message>
    <message>
        <source>{name}: observers that must agree are 1 to {most}</source>
        <translation>{name}&#x202f;: le nombre d’observateurs qui doivent concorder va de 1 à {most}</translation>
    </message>
    <message>
        <source>{name}: the address {addr} is taken</source>
        <translation>{name}&#x202f;: l’adresse {addr} est prise</translation>
    </message>
    <message>
        <source>{name}: {addr} does not lie in {network}</source>
        <translation>{name}&#x202f;: {addr} ne se trouve pas dans {network}</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}&#x202f;: {changed}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}&#x202f;: {figure}</translation>
    </message>
    <message>
        <source>{name}: {given} is no IPv4 address; write it as 203.0.113.7</source>
        <translation>{name}&#x202f;: {given} n’est pas une adresse IPv4&#x202f;; écrivez-la comme 203.0.113.7</translation>
    </message>
    <message>
        <source>{name}: {given} is no network inside; write it as 192.168.1.0/24</source>
        <translation>{name}&#x202f;: {given} n’est pas un réseau interne&#x202f;; écrivez-le comme 192.168.1.0/24</translation>
    </message>
    <message>
        <source>{name}: {given} is no way to filter; without any filter it is &apos;endpoint_independent&apos;</source>
        <translation>{name}&#x202f;: {given} n’est pas une façon de filtrer&#x202f;; sans aucun filtre, c’est «&#x202f;endpoint_independent&#x202f;»</translation>
    </message>
    <message>
        <source>{name}: {other} has the address {addr} already</source>
        <translation>{name}&#x202f;: {other} a déjà l’adresse {addr}</translation>
    </message>
    <message>
        <source>{name}: {port} is no port; they go from 1 to 65535</source>
        <translation>{name}&#x202f;: {port} n’est pas un port&#x202f;; ils vont de 1 à 65535</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {some} of {n} punch so far ended with a direct connection.</source>
        <comment>{name}: {some} of {n} punches so far ended with a direct connection.</comment>
        <translation>
            <numerusform>{name}&#x202f;: jusqu’ici, {some} perçage sur {n} a abouti à une connexion directe.</numerusform>
            <numerusform>{name}&#x202f;: jusqu’ici, {some} perçages sur {n} ont abouti à une connexion directe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} sur {whole}</translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation>{number}  {name} (vous)</translation>
    </message>
    <message>
        <source>{number} arriving</source>
        <translation>{number} en arrivée</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} hosts and routers. Arrow keys go from one to the next.</source>
        <translation>{number} hôtes et routeurs. Les touches fléchées passent de l’un à l’autre.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} sur {whole}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}, fermée</translation>
    </message>
    <message>
        <source>{number}, open</source>
        <translation>{number}, ouverte</translation>
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
            <numerusform>{n} adresse</numerusform>
            <numerusform>{n} adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address with fewer votes, summed up</source>
        <comment>{n} addresses with fewer votes, summed up</comment>
        <translation>
            <numerusform>{n} adresse avec moins de voix, en résumé</numerusform>
            <numerusform>{n} adresses avec moins de voix, en résumé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change is not kept yet.</source>
        <comment>{n} changes are not kept yet.</comment>
        <translation>
            <numerusform>{n} changement n’est pas encore enregistré.</numerusform>
            <numerusform>{n} changements ne sont pas encore enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closed</source>
        <comment>{n} closed</comment>
        <translation>
            <numerusform>{n} fermée</numerusform>
            <numerusform>{n} fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection</source>
        <comment>{n} connections</comment>
        <translation>
            <numerusform>{n} connexion</numerusform>
            <numerusform>{n} connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection that this rests on is not open any more.</source>
        <comment>{n} connections that this rests on are not open any more.</comment>
        <translation>
            <numerusform>{n} connexion sur laquelle cela repose n’est plus ouverte.</numerusform>
            <numerusform>{n} connexions sur lesquelles cela repose ne sont plus ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dial under way</source>
        <comment>{n} dials under way</comment>
        <translation>
            <numerusform>{n} appel en cours</numerusform>
            <numerusform>{n} appels en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
        <translation>
            <numerusform>{n} événement perdu ici&#x202f;: il s’en est passé plus que le nœud n’en garde quand personne ne regarde.</numerusform>
            <numerusform>{n} événements perdus ici&#x202f;: il s’en est passé plus que le nœud n’en garde quand personne ne regarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host</source>
        <comment>{n} hosts</comment>
        <translation>
            <numerusform>{n} hôte</numerusform>
            <numerusform>{n} hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host that we had contacted tried to come in from another port, and could not: only answers get in.</source>
        <comment>{n} hosts that we had contacted tried to come in from another port, and could not: only answers get in.</comment>
        <translation>
            <numerusform>{n} hôte que nous avions contacté a essayé d’entrer depuis un autre port, sans y parvenir&#x202f;: seules les réponses entrent.</numerusform>
            <numerusform>{n} hôtes que nous avions contactés ont essayé d’entrer depuis un autre port, sans y parvenir&#x202f;: seules les réponses entrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not</source>
        <comment>{n} hosts were asked to come in, and could not</comment>
        <translation>
            <numerusform>{n} hôte a été prié d’entrer, sans y parvenir</numerusform>
            <numerusform>{n} hôtes ont été priés d’entrer, sans y parvenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not; {needed} are needed to be sure</source>
        <comment>{n} hosts were asked to come in, and could not; {needed} are needed to be sure</comment>
        <translation>
            <numerusform>{n} hôte a été prié d’entrer, sans y parvenir&#x202f;; il en faut {needed} pour être sûr</numerusform>
            <numerusform>{n} hôtes ont été priés d’entrer, sans y parvenir&#x202f;; il en faut {needed} pour être sûr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbound connection</source>
        <comment>{n} inbound connections</comment>
        <translation>
            <numerusform>{n} connexion entrante</numerusform>
            <numerusform>{n} connexions entrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is left out.</source>
        <comment>{n} more are left out.</comment>
        <translation>
            <numerusform>{n} de plus est omis.</numerusform>
            <numerusform>{n} de plus sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer</source>
        <comment>{n} observers</comment>
        <translation>
            <numerusform>{n} observateur</numerusform>
            <numerusform>{n} observateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer ({needed} needed) report {at}</source>
        <comment>{n} observers ({needed} needed) report {at}</comment>
        <translation>
            <numerusform>{n} observateur (il en faut {needed}) signale {at}</numerusform>
            <numerusform>{n} observateurs (il en faut {needed}) signalent {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed for {at}. Connect to peers in other places to be sure.</source>
        <comment>{n} observers of the {needed} needed for {at}. Connect to peers in other places to be sure.</comment>
        <translation>
            <numerusform>{n} observateur sur les {needed} nécessaires pour {at}. Connectez-vous à des pairs situés ailleurs pour en être sûr.</numerusform>
            <numerusform>{n} observateurs sur les {needed} nécessaires pour {at}. Connectez-vous à des pairs situés ailleurs pour en être sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed sees you at {at}. Whether others can reach you there is not known yet.</source>
        <comment>{n} observers of the {needed} needed see you at {at}. Whether others can reach you there is not known yet.</comment>
        <translation>
            <numerusform>{n} observateur sur les {needed} nécessaires vous voit à {at}. On ne sait pas encore si les autres peuvent vous y joindre.</numerusform>
            <numerusform>{n} observateurs sur les {needed} nécessaires vous voient à {at}. On ne sait pas encore si les autres peuvent vous y joindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}.</source>
        <comment>{n} observers see us at {addr}.</comment>
        <translation>
            <numerusform>{n} observateur nous voit à {addr}.</numerusform>
            <numerusform>{n} observateurs nous voient à {addr}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}: enough to confirm it.</source>
        <comment>{n} observers see us at {addr}: enough to confirm it.</comment>
        <translation>
            <numerusform>{n} observateur nous voit à {addr}&#x202f;: c’est assez pour la confirmer.</numerusform>
            <numerusform>{n} observateurs nous voient à {addr}&#x202f;: c’est assez pour la confirmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</source>
        <comment>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</comment>
        <translation>
            <numerusform>{n} de nos connexions est partie du port partagé. Personne n’y est encore entré, nous ne savons donc pas s’il est ouvert aux autres.</numerusform>
            <numerusform>{n} de nos connexions sont parties du port partagé. Personne n’y est encore entré, nous ne savons donc pas s’il est ouvert aux autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</source>
        <comment>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</comment>
        <translation>
            <numerusform>{n} de ceux qui ont essayé n’a pas pu entrer&#x202f;; il faut plus d’essais pour savoir comment filtre le NAT ou le pare-feu.</numerusform>
            <numerusform>{n} de ceux qui ont essayé n’ont pas pu entrer&#x202f;; il faut plus d’essais pour savoir comment filtre le NAT ou le pare-feu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other address</source>
        <comment>{n} other addresses</comment>
        <translation>
            <numerusform>{n} autre adresse</numerusform>
            <numerusform>{n} autres adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other process listens here too</source>
        <comment>{n} other processes listen here too</comment>
        <translation>
            <numerusform>{n} autre processus écoute ici aussi</numerusform>
            <numerusform>{n} autres processus écoutent ici aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} participant more had no place.</source>
        <comment>{n} participants more had no place.</comment>
        <translation>
            <numerusform>{n} participant de plus n’a pas eu de place.</numerusform>
            <numerusform>{n} participants de plus n’ont pas eu de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} peer</source>
        <comment>{n} peers</comment>
        <translation>
            <numerusform>{n} pair</numerusform>
            <numerusform>{n} pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation>
            <numerusform>{n} place</numerusform>
            <numerusform>{n} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} punch ended before it was known what our NAT does.</source>
        <comment>{n} punches ended before it was known what our NAT does.</comment>
        <translation>
            <numerusform>{n} perçage s’est terminé avant qu’on sache ce que fait notre NAT.</numerusform>
            <numerusform>{n} perçages se sont terminés avant qu’on sache ce que fait notre NAT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report, which cannot tell a public address of the shared port: see why there.</source>
        <comment>{n} reports, none of which can tell a public address of the shared port: see the reason at each.</comment>
        <translation>
            <numerusform>{n} rapport, qui ne peut pas indiquer d’adresse publique du port partagé&#x202f;: la raison y est donnée.</numerusform>
            <numerusform>{n} rapports, dont aucun ne peut indiquer d’adresse publique du port partagé&#x202f;: la raison est donnée pour chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} router</source>
        <comment>{n} routers</comment>
        <translation>
            <numerusform>{n} routeur</numerusform>
            <numerusform>{n} routeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by the filter.</source>
        <comment>{n} rows are hidden by the filter.</comment>
        <translation>
            <numerusform>{n} ligne est masquée par le filtre.</numerusform>
            <numerusform>{n} lignes sont masquées par le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by what is chosen on this page.</source>
        <comment>{n} rows are hidden by what is chosen on this page.</comment>
        <translation>
            <numerusform>{n} ligne est masquée par ce qui est choisi sur cette page.</numerusform>
            <numerusform>{n} lignes sont masquées par ce qui est choisi sur cette page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting holds from the next start of Natscope.</source>
        <comment>{n} settings hold from the next start of Natscope.</comment>
        <translation>
            <numerusform>{n} réglage vaut à partir du prochain démarrage de Natscope.</numerusform>
            <numerusform>{n} réglages valent à partir du prochain démarrage de Natscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
        <translation>
            <numerusform>{n} étape de ce genre.</numerusform>
            <numerusform>{n} étapes de ce genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} voix</numerusform>
            <numerusform>{n} voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wish</source>
        <comment>{n} wishes</comment>
        <translation>
            <numerusform>{n} demande</numerusform>
            <numerusform>{n} demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{observer} has told {of} nothing</source>
        <translation>{observer} n’a rien dit à {of}</translation>
    </message>
    <message>
        <source>{observer} sees nothing</source>
        <translation>{observer} ne voit rien</translation>
    </message>
    <message>
        <source>{observer} sees {seen}</source>
        <translation>{observer} voit {seen}</translation>
    </message>
    <message>
        <source>{opened}, as it would not give {port}</source>
        <translation>{opened}, car il n’a pas voulu donner {port}</translation>
    </message>
    <message>
        <source>{opened}, but does not tell its address outside</source>
        <translation>{opened}, mais n’indique pas son adresse à l’extérieur</translation>
    </message>
    <message>
        <source>{opened}, but its own address outside, {host}, is no public one: there is a second NAT before it, which this does not open</source>
        <translation>{opened}, mais sa propre adresse à l’extérieur, {host}, n’est pas publique&#x202f;: il y a un second NAT devant lui, que cela n’ouvre pas</translation>
    </message>
    <message>
        <source>{opened}, until it is closed: it knows no leases</source>
        <translation>{opened}, jusqu’à ce qu’on le ferme&#x202f;: il ne connaît pas de durées limitées</translation>
    </message>
    <message>
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation>{ours} ({ours_does}) avec {theirs} ({theirs_does})&#x202f;: {how}.</translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
        <translation>{outcome}&#x202f;: {peer}</translation>
    </message>
    <message>
        <source>{owner}, on {addr}: the system may hand it some of our inbound connections, which are then missing here.</source>
        <translation>{owner}, sur {addr}&#x202f;: le système peut lui remettre certaines de nos connexions entrantes, qui manquent alors ici.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a key file</source>
        <translation>{path} ne peut pas être le nom d’un fichier de clé</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds nothing: the recording ended before it began</source>
        <translation>{path} ne contient rien&#x202f;: l’enregistrement a pris fin avant d’avoir commencé</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{path} is not a file that can hold a key. Name a file, there or not yet, with --identity.</source>
        <translation>{path} n’est pas un fichier pouvant contenir une clé. Indiquez un fichier, existant ou non, avec --identity.</translation>
    </message>
    <message>
        <source>{path} is not a recording of Natscope</source>
        <translation>{path} n’est pas un enregistrement de Natscope</translation>
    </message>
    <message>
        <source>{path} is there already: name a new file to record into</source>
        <translation>{path} existe déjà&#x202f;: indiquez un nouveau fichier pour l’enregistrement</translation>
    </message>
    <message>
        <source>{path} is too large to be a lab.</source>
        <translation>{path} est trop grand pour être un labo.</translation>
    </message>
    <message>
        <source>{path} was recorded in format {found} by another version of Natscope; this one reads format {ours}</source>
        <translation>{path} a été enregistré au format {found} par une autre version de Natscope&#x202f;; celle-ci lit le format {ours}</translation>
    </message>
    <message>
        <source>{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to see why.</source>
        <translation>{peers} et {addresses}. {counts} compte comme voix, {does_not} ne compte pas&#x202f;: sélectionnez-le pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>{peer} answered the ping in {time}.</source>
        <translation>{peer} a répondu au ping en {time}.</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back at {addr}: {why}</source>
        <translation>{peer} nous a demandé de l’appeler en retour à {addr}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back, and we did not: {why}</source>
        <translation>{peer} nous a demandé de l’appeler en retour, et nous ne l’avons pas fait&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{peer} at {addr}</source>
        <translation>{peer} à {addr}</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at any of the others.</source>
        <translation>{peer} à {group} ne nous voit à aucune des autres.</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at {addr}.</source>
        <translation>{peer} à {group} ne nous voit pas à {addr}.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that counts as a vote.</source>
        <translation>{peer} à {group} nous voit à {addr}&#x202f;: cela compte comme une voix.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that does not count ({reason}).</source>
        <translation>{peer} à {group} nous voit à {addr}&#x202f;: cela ne compte pas ({reason}).</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it dialled {dialled}. Path: {path}; {solicited}.</source>
        <translation>{peer} est entré depuis {addr} à {here}&#x202f;; il a appelé {dialled}. Chemin&#x202f;: {path}&#x202f;; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it did not tell which address it dialled. Path: {path}; {solicited}.</source>
        <translation>{peer} est entré depuis {addr} à {here}&#x202f;; il n’a pas dit quelle adresse il a appelée. Chemin&#x202f;: {path}&#x202f;; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came to a punch with somebody else</source>
        <translation>{peer} est venu à un perçage avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.</source>
        <translation>{peer} s’est connecté à nous depuis {addr}, en arrivant à {here}&#x202f;; la mise à niveau a pris {time}.</translation>
    </message>
    <message>
        <source>{peer} did not identify itself: {why}</source>
        <translation>{peer} ne s’est pas identifié&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} s’est identifié&#x202f;: {agent}, et nous voit à {addr}.</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent}.</source>
        <translation>{peer} s’est identifié&#x202f;: {agent}.</translation>
    </message>
    <message>
        <source>{peer} is a favourite: the connection with it is kept.</source>
        <translation>{peer} est un favori&#x202f;: la connexion avec lui est maintenue.</translation>
    </message>
    <message>
        <source>{peer} is allowed again.</source>
        <translation>{peer} est de nouveau autorisé.</translation>
    </message>
    <message>
        <source>{peer} is banned.</source>
        <translation>{peer} est banni.</translation>
    </message>
    <message>
        <source>{peer} is no favourite any more; what is open stays.</source>
        <translation>{peer} n’est plus un favori&#x202f;; ce qui est ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>{peer} met us at the relay {relay}: we begin to punch a hole towards it.</source>
        <translation>{peer} nous a rencontrés sur le relais {relay}&#x202f;: nous commençons le perçage vers lui.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that counts as the vote of {group}.</source>
        <translation>{peer} voit {addr} comme {seen}&#x202f;; cela compte comme la voix de {group}.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that is no vote: {why}</source>
        <translation>{peer} voit {addr} comme {seen}&#x202f;; ce n’est pas une voix&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} a donné de ses nouvelles&#x202f;: {agent}, et nous voit à {addr}.</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent}.</source>
        <translation>{peer} a donné de ses nouvelles&#x202f;: {agent}.</translation>
    </message>
    <message>
        <source>{peer} was asked to try {addr}: {outcome} ({detail}).</source>
        <translation>{peer} a été prié d’essayer {addr}&#x202f;: {outcome} ({detail}).</translation>
    </message>
    <message>
        <source>{peer}, a stranger to our shared port: we reach it from another one, {time}.</source>
        <translation>{peer}, inconnu de notre port partagé&#x202f;: nous le joignons depuis un autre, {time}.</translation>
    </message>
    <message>
        <source>{peer}, whom we met at the relay {relay}, begins to punch a hole with us.</source>
        <translation>{peer}, rencontré sur le relais {relay}, commence un perçage avec nous.</translation>
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
        <translation>{peer}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{places} kept, {connections} now, {size} carried, {wishes} refused.</source>
        <translation>{places} gardées, {connections} actuellement, {size} transportés, {wishes} refusées.</translation>
    </message>
    <message>
        <source>{place} keeps it out ({rule}).</source>
        <translation>{place} le bloque ({rule}).</translation>
    </message>
    <message>
        <source>{place} keeps it out.</source>
        <translation>{place} le bloque.</translation>
    </message>
    <message>
        <source>{place} lets it through ({rule}). {why}</source>
        <translation>{place} le laisse passer ({rule}). {why}</translation>
    </message>
    <message>
        <source>{place}: {inside} is {outside}</source>
        <translation>{place}&#x202f;: {inside} est {outside}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{protocol}: {meaning}</source>
        <translation>{protocol}&#x202f;: {meaning}</translation>
    </message>
    <message>
        <source>{reach}: {sentence}</source>
        <translation>{reach}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{refusal} It stands for {inside}.</source>
        <translation>{refusal} Elle représente {inside}.</translation>
    </message>
    <message>
        <source>{router} closed the line by which {inside} is {outside} outside: {why}.</source>
        <translation>{router} a supprimé la ligne par laquelle {inside} est {outside} à l’extérieur&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{router} opened a line: {inside} is {outside} outside.</source>
        <translation>{router} a créé une ligne&#x202f;: {inside} est {outside} à l’extérieur.</translation>
    </message>
    <message>
        <source>{router} restarts: its table is forgotten</source>
        <translation>{router} redémarre&#x202f;: sa table est oubliée</translation>
    </message>
    <message>
        <source>{router} saw no such packet</source>
        <translation>{router} n’a pas vu un tel paquet</translation>
    </message>
    <message>
        <source>{seconds:g} seconds pass</source>
        <translation>{seconds:g} secondes s’écoulent</translation>
    </message>
    <message>
        <source>{sender} → {receiver}, and gets lost: {packet}</source>
        <translation>{sender} → {receiver}, et se perd&#x202f;: {packet}</translation>
    </message>
    <message>
        <source>{sender} → {receiver}: {packet}</source>
        <translation>{sender} → {receiver}&#x202f;: {packet}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{server}: no answer</source>
        <translation>{server}&#x202f;: pas de réponse</translation>
    </message>
    <message>
        <source>{share} of the packets</source>
        <translation>{share} des paquets</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} affichés sur {total}</translation>
    </message>
    <message>
        <source>{size}, now {rate}</source>
        <translation>{size}, maintenant {rate}</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} et {more}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <translation>{some}&#x202f;; {more}</translation>
    </message>
    <message>
        <source>{source} cannot leave: all ports outside are taken.</source>
        <translation>{source} ne peut pas sortir&#x202f;: tous les ports à l’extérieur sont pris.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to exactly that address and port, and only those may come in to which it has.</source>
        <translation>{source} n’a pas le droit d’entrer à {target}&#x202f;: celui-ci n’a rien envoyé à exactement cette adresse et ce port, et seuls entrent ceux à qui il a envoyé quelque chose.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to that address, and only those may come in to which it has.</source>
        <translation>{source} n’a pas le droit d’entrer à {target}&#x202f;: celui-ci n’a rien envoyé à cette adresse, et seuls entrent ceux à qui il a envoyé quelque chose.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: nobody inside has that port outside.</source>
        <translation>{source} n’a pas le droit d’entrer à {target}&#x202f;: personne à l’intérieur n’a ce port à l’extérieur.</translation>
    </message>
    <message>
        <source>{source} sends to {target} by a mapping that is there: it is {outside} outside.</source>
        <translation>{source} envoie à {target} par une association existante&#x202f;: c’est {outside} à l’extérieur.</translation>
    </message>
    <message>
        <source>{source} sends to {target} for the first time: from now on it is {outside} outside.</source>
        <translation>{source} envoie à {target} pour la première fois&#x202f;: désormais, c’est {outside} à l’extérieur.</translation>
    </message>
    <message>
        <source>{source} sends to {target}, which stands for {inside} in this very network: it is turned round, and seen as {outside}.</source>
        <translation>{source} envoie à {target}, qui représente {inside} dans ce même réseau&#x202f;: le paquet fait demi-tour, et est vu comme {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here, and nothing is kept out.</source>
        <translation>{source} envoie à {target}. Ici, rien n’est traduit et rien n’est bloqué.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here; from now on answers may come in.</source>
        <translation>{source} envoie à {target}. Ici, rien n’est traduit&#x202f;; désormais, les réponses peuvent entrer.</translation>
    </message>
    <message>
        <source>{speed:g} × faster</source>
        <translation>{speed:g} × plus rapide</translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
        <translation>{strength} (témoin&#x202f;: {peer})</translation>
    </message>
    <message>
        <source>{table} of details</source>
        <translation>{table} des détails</translation>
    </message>
    <message>
        <source>{target} is this router&apos;s own address outside, and it does not turn round what comes from inside.</source>
        <translation>{target} est la propre adresse externe de ce routeur, et il ne fait pas faire demi-tour à ce qui vient de l’intérieur.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, and this NAT lets everybody in to it.</source>
        <translation>{target} représente {inside}, et ce NAT y laisse entrer tout le monde.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has just sent to exactly {source}.</source>
        <translation>{target} représente {inside}, qui vient d’envoyer à exactement {source}.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has sent to that address before: from there everything may come in.</source>
        <translation>{target} représente {inside}, qui a déjà envoyé à cette adresse&#x202f;: tout ce qui en vient peut entrer.</translation>
    </message>
    <message>
        <source>{target} was opened for {inside}: everybody may come in.</source>
        <translation>{target} a été ouvert pour {inside}&#x202f;: tout le monde peut entrer.</translation>
    </message>
    <message>
        <source>{text} are no colours that there are.</source>
        <translation>{text}&#x202f;: ces couleurs n’existent pas.</translation>
    </message>
    <message>
        <source>{text} is neither “on” nor “off”.</source>
        <translation>{text} n’est ni «&#x202f;on&#x202f;» ni «&#x202f;off&#x202f;».</translation>
    </message>
    <message>
        <source>{text} is no IP address with a port: write {example}, or {short} for the same.</source>
        <translation>{text} n’est pas une adresse IP avec un port&#x202f;: écrivez {example}, ou {short} pour la même chose.</translation>
    </message>
    <message>
        <source>{text} is no STUN server: write {name} or {address}.</source>
        <translation>{text} n’est pas un serveur STUN&#x202f;: écrivez {name} ou {address}.</translation>
    </message>
    <message>
        <source>{text} is no language that Natscope speaks.</source>
        <translation>{text} n’est pas une langue que parle Natscope.</translation>
    </message>
    <message>
        <source>{text} is no size of text that there is.</source>
        <translation>{text} n’est pas une taille de texte disponible.</translation>
    </message>
    <message>
        <source>{text} is not a number from {least} to {most}.</source>
        <translation>{text} n’est pas un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>{time} in which nothing happened</source>
        <translation>{time} sans que rien ne se passe</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation>
            <numerusform>{time}, {n} essai</numerusform>
            <numerusform>{time}, {n} essais</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{text}

More words: Shift+F1</source>
        <translation>{title}
{text}

Autres mots&#x202f;: Maj+F1</translation>
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
        <translation>{title}&#x202f;: étape {number} sur {steps}</translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
        <translation>{votes} (il en faut {needed})</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}, {others} something else: more of them would tell who is wrong.</source>
        <translation>{votes} observateurs sur {all} voient {top}, {others} autre chose&#x202f;: il en faudrait davantage pour savoir qui se trompe.</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}; the others contradict them.</source>
        <translation>{votes} observateurs sur {all} voient {top}&#x202f;; les autres les contredisent.</translation>
    </message>
    <message>
        <source>{votes} of {needed} needed</source>
        <translation>{votes} sur {needed} nécessaires</translation>
    </message>
    <message>
        <source>{votes}. One observer group has one vote.</source>
        <translation>{votes}. Un groupe d’observateurs a une voix.</translation>
    </message>
    <message>
        <source>{what} from {origin}: {words}</source>
        <translation>{what} de {origin}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{what}. {place} of {number}.</source>
        <translation>{what}. {place} sur {number}.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}&#x202f;: {said}</translation>
    </message>
    <message>
        <source>{who} came in</source>
        <translation>{who} est entré</translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation>{who} est entré ({peer})</translation>
    </message>
    <message>
        <source>{who} came in at {at}: path {path}, solicited {solicited}</source>
        <translation>{who} est entré à {at}&#x202f;: chemin {path}, sollicité {solicited}</translation>
    </message>
    <message numerus="yes">
        <source>{who} came in from a port that we had not contacted, but {n} host that we had never contacted could not.</source>
        <comment>{who} came in from a port that we had not contacted, but {n} hosts that we had never contacted could not.</comment>
        <translation>
            <numerusform>{who} est entré depuis un port que nous n’avions pas contacté, mais {n} hôte que nous n’avions jamais contacté n’a pas pu.</numerusform>
            <numerusform>{who} est entré depuis un port que nous n’avions pas contacté, mais {n} hôtes que nous n’avions jamais contactés n’ont pas pu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} came in from a port that we had not contacted.</source>
        <translation>{who} est entré depuis un port que nous n’avions pas contacté.</translation>
    </message>
    <message>
        <source>{who} came in on the mapping, and we had never contacted it.</source>
        <translation>{who} est entré par l’association, et nous ne l’avions jamais contacté.</translation>
    </message>
    <message>
        <source>{who} came in uninvited: it dialled {at}, and we had never contacted it</source>
        <translation>{who} est entré sans y être invité&#x202f;: il a appelé {at}, et nous ne l’avions jamais contacté</translation>
    </message>
    <message>
        <source>{who} came in, and we had never contacted it.</source>
        <translation>{who} est entré, et nous ne l’avions jamais contacté.</translation>
    </message>
    <message>
        <source>{who} did not come in at {at}</source>
        <translation>{who} n’est pas entré à {at}</translation>
    </message>
    <message>
        <source>{who} was asked to try {at}, and came in; we had never contacted it</source>
        <translation>{who} a été prié d’essayer {at}, et est entré&#x202f;; nous ne l’avions jamais contacté</translation>
    </message>
    <message>
        <source>{who} would be cut off: move or delete them first.</source>
        <translation>{who} seraient coupés du réseau&#x202f;: déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>{why} (error {code})</source>
        <translation>{why} (erreur {code})</translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
        <translation>{word}. {sentence}</translation>
    </message>
    <message>
        <source>“Add” puts in hosts and routers.</source>
        <translation>«&#x202f;Ajouter&#x202f;» permet de placer des hôtes et des routeurs.</translation>
    </message>
    <message>
        <source>“you are {addr}”</source>
        <translation>«&#x202f;vous êtes {addr}&#x202f;»</translation>
    </message>
    <message>
        <source>“{button}”, below, copies it.</source>
        <translation>«&#x202f;{button}&#x202f;», en dessous, la copie.</translation>
    </message>
    <message>
        <source>▶ {name} (yours)</source>
        <translation>▶ {name} (à vous)</translation>
    </message>
    <message>
        <source>● Recording, {size}</source>
        <translation>● Enregistrement, {size}</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials exactly this peer.</source>
        <translation>✓ Une adresse. Entrée appelle exactement ce pair.</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials whoever answers there.</source>
        <translation>✓ Une adresse. Entrée appelle qui y répond.</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ fonctionne</translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation>✗ impossible</translation>
    </message>
</context>
</TS>
