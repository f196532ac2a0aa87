<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>&amp;Follow an invitation</source>
        <translation>&amp;Seguir una invitación</translation>
    </message>
    <message>
        <source>(does not say)</source>
        <translation>(no lo dice)</translation>
    </message>
    <message>
        <source>(negotiating)</source>
        <translation>(negociando)</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>(no dice nada)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>/dnsaddr leads on to more names after {most} of them</source>
        <translation>/dnsaddr lleva a más nombres después de {most}</translation>
    </message>
    <message>
        <source>1 second passes</source>
        <translation>Pasa 1 segundo</translation>
    </message>
    <message>
        <source>1/{times} speed</source>
        <translation>Velocidad 1/{times}</translation>
    </message>
    <message>
        <source>192.168.1.5:4001, or the text of a QR code</source>
        <translation>192.168.1.5:4001, o el texto de un código QR</translation>
    </message>
    <message>
        <source>A NAT with several public addresses may give all connections of one computer the same one (paired), or any of them (arbitrary). With the second kind others may try an address that is not yours.</source>
        <translation>Un NAT con varias direcciones públicas puede dar a todas las conexiones de un equipo la misma (emparejado) o cualquiera de ellas (arbitrario). En el segundo caso, otros pueden probar una dirección que no es la tuya.</translation>
    </message>
    <message>
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
        <translation>Un servidor STUN dice en qué dirección te ve. Indica uno para comparar su respuesta con lo que dicen tus pares.</translation>
    </message>
    <message>
        <source>A STUN server: its name or address, and a port if not 3478</source>
        <translation>Un servidor STUN: su nombre o dirección, y un puerto si no es el 3478</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} and with {size} each way at most.</source>
        <translation>Una conexión a través de él dura como máximo {time} y permite como máximo {size} en cada sentido.</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} at most.</source>
        <translation>Una conexión a través de él dura como máximo {time}.</translation>
    </message>
    <message>
        <source>A connection through it goes on with {size} each way at most.</source>
        <translation>Una conexión a través de él permite como máximo {size} en cada sentido.</translation>
    </message>
    <message>
        <source>A connection through it has no limit.</source>
        <translation>Una conexión a través de él no tiene límite.</translation>
    </message>
    <message>
        <source>A direct connection with whom you met at a relay: how it went, step by step</source>
        <translation>Una conexión directa con quien encontraste en un relay: cómo fue, paso a paso</translation>
    </message>
    <message>
        <source>A favourite is soon connected again.</source>
        <translation>Un favorito vuelve a conectarse enseguida.</translation>
    </message>
    <message>
        <source>A favourite: the connection with it is made anew when it is lost.</source>
        <translation>Un favorito: si se pierde la conexión con él, se establece de nuevo.</translation>
    </message>
    <message>
        <source>A hole punch with {peer} is under way.</source>
        <translation>Hay una perforación (hole punching) en curso con {peer}.</translation>
    </message>
    <message>
        <source>A line in the router&apos;s table: this computer and port inside belong to that port outside. It is made when something goes out, and forgotten when nothing went over it for a while.

Is the port outside the same whoever is talked to, the mapping is called endpoint-independent: then there is one address that you can give to others. If it changes with the address, or with the address and port, of the other side, nobody can know the port that the next one would see.</source>
        <translation>Una línea en la tabla del router: este equipo y este puerto de dentro corresponden a ese puerto de fuera. Se crea cuando algo sale y se olvida cuando no pasa nada por ella durante un tiempo.

Si el puerto de fuera es el mismo con cualquier destino, la asignación se llama independiente del destino: entonces hay una dirección que puedes dar a otros. Si cambia con la dirección, o con la dirección y el puerto, del otro lado, nadie puede saber qué puerto vería el siguiente.</translation>
    </message>
    <message>
        <source>A line that is open lets everybody in.</source>
        <translation>Una línea abierta deja entrar a todo el mundo.</translation>
    </message>
    <message>
        <source>A multiaddr. Enter dials. Ctrl+L comes here.</source>
        <translation>Un multiaddr. Intro llama. Ctrl+L trae aquí.</translation>
    </message>
    <message>
        <source>A node of the lab inside this program. Nothing leaves this computer.</source>
        <translation>Un nodo del laboratorio dentro de este programa. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>A peer that everybody can reach, and that passes on what two others say to each other. Who cannot be reached reserves a place there, and gives others the relay&apos;s address with its own id at the end.

Relays limit how long and how much: they are for meeting, not for staying.</source>
        <translation>Un par al que todos pueden llegar y que transmite lo que otros dos se dicen. Quien no es accesible reserva allí un sitio y da a los demás la dirección del relay con su propio id al final.

Los relays limitan el tiempo y la cantidad: sirven para encontrarse, no para quedarse.</translation>
    </message>
    <message>
        <source>A peer that you had contacted before can come in at {at}. Whether strangers can is not known yet.</source>
        <translation>Un par con el que ya habías contactado puede entrar en {at}. Todavía no se sabe si los desconocidos pueden.</translation>
    </message>
    <message>
        <source>A ping to {peer} failed: {why}</source>
        <translation>Falló un ping a {peer}: {why}</translation>
    </message>
    <message>
        <source>A port opened by your router</source>
        <translation>Un puerto abierto por tu router</translation>
    </message>
    <message>
        <source>A port that is open outside is open to everybody.</source>
        <translation>Un puerto abierto hacia fuera está abierto para todo el mundo.</translation>
    </message>
    <message>
        <source>A port that the router opens because it was asked to, by a program or by hand on its settings page. By it everybody can come in, as long as no second NAT stands in front.</source>
        <translation>Un puerto que el router abre porque se lo pidió un programa, o alguien a mano en su página de ajustes. Por él puede entrar todo el mundo, siempre que no haya un segundo NAT delante.</translation>
    </message>
    <message>
        <source>A room of computers: who can dial whom</source>
        <translation>Una sala de equipos: quién puede llamar a quién</translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
        <translation>Un segundo NAT delante de las casas de muchos clientes.</translation>
    </message>
    <message>
        <source>A simple question to a server: where do you see me? It is older than libp2p, and its answer can be held against what peers say. Over UDP it says nothing of TCP: a router keeps the two apart.</source>
        <translation>Una pregunta sencilla a un servidor: ¿dónde me ves? Es más antigua que libp2p, y su respuesta puede compararse con lo que dicen los pares. Por UDP no dice nada de TCP: un router los trata por separado.</translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer} came to nothing: {why}</source>
        <translation>Un intento de perforación (hole punching) con {peer} no dio resultado: {why}</translation>
    </message>
    <message numerus="yes">
        <source>A try to punch a hole with {peer}, {n} SYN sent: {outcomes}</source>
        <comment>A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}</comment>
        <translation>
            <numerusform>Un intento de perforación (hole punching) con {peer}, {n} SYN enviado: {outcomes}</numerusform>
            <numerusform>Un intento de perforación (hole punching) con {peer}, {n} SYN enviados: {outcomes}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer}: the peer&apos;s SYN came in.</source>
        <translation>Un intento de perforación (hole punching) con {peer}: entró el SYN del par.</translation>
    </message>
    <message>
        <source>A virtual internet to look into</source>
        <translation>Una internet virtual para mirar por dentro</translation>
    </message>
    <message>
        <source>About Natscope</source>
        <translation>Acerca de Natscope</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>Acciones ▾</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Añadir un host</translation>
    </message>
    <message>
        <source>Add a host or a router</source>
        <translation>Añadir un host o un router</translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation>Añadir un host…</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Añadir un router</translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation>Añadir un router…</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Añadir ▾</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address and port that a program inside has.</source>
        <translation>Dirección y puerto que tiene un programa de dentro.</translation>
    </message>
    <message>
        <source>Address observed</source>
        <translation>Dirección observada</translation>
    </message>
    <message>
        <source>Address probed</source>
        <translation>Dirección sondeada</translation>
    </message>
    <message>
        <source>Address to dial</source>
        <translation>Dirección a la que llamar</translation>
    </message>
    <message>
        <source>Address to read out</source>
        <translation>Dirección para leer en voz alta</translation>
    </message>
    <message>
        <source>Address to share</source>
        <translation>Dirección para compartir</translation>
    </message>
    <message>
        <source>Address-
restricted</source>
        <translation>Restringido
por dirección</translation>
    </message>
    <message>
        <source>Address-restricted</source>
        <translation>Restringido por dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Addresses it stands for</source>
        <translation>Direcciones a las que representa</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. Everything is looked at anew.</source>
        <translation>Cambiaron las direcciones de este equipo: apareció {came}. Todo se examina de nuevo.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. {went} went. Everything is looked at anew.</source>
        <translation>Cambiaron las direcciones de este equipo: apareció {came}. Desapareció {went}. Todo se examina de nuevo.</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {went} went. Everything is looked at anew.</source>
        <translation>Cambiaron las direcciones de este equipo: desapareció {went}. Todo se examina de nuevo.</translation>
    </message>
    <message>
        <source>Addresses of try {number}</source>
        <translation>Direcciones del intento {number}</translation>
    </message>
    <message>
        <source>Addresses that are gone</source>
        <translation>Direcciones que ya no existen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>All details ▾</source>
        <translation>Todos los detalles ▾</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>All of it, in a sentence.</source>
        <translation>Todo, en una frase.</translation>
    </message>
    <message>
        <source>All ports outside are taken.</source>
        <translation>Todos los puertos de fuera están ocupados.</translation>
    </message>
    <message>
        <source>All your connections leave by one public IP address.</source>
        <translation>Todas tus conexiones salen por una misma dirección IP pública.</translation>
    </message>
    <message>
        <source>All {all} observers see the same: {top}.</source>
        <translation>Los {all} observadores ven lo mismo: {top}.</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Permitir de nuevo</translation>
    </message>
    <message>
        <source>An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text.</source>
        <translation>Una dirección que alguien leyó en voz alta, como 192.168.1.5:4001, un multiaddr o el texto de un QR.</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended at once: {why}</source>
        <translation>Una conexión entrante desde {addr} terminó al instante: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended during the security handshake: {why}</source>
        <translation>Una conexión entrante desde {addr} terminó durante la negociación de seguridad: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended in phase {phase}: {why}</source>
        <translation>Una conexión entrante desde {addr} terminó en la fase {phase}: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a muxer: {why}</source>
        <translation>Una conexión entrante desde {addr} terminó al acordar un multiplexor: {why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a protocol: {why}</source>
        <translation>Una conexión entrante desde {addr} terminó al acordar un protocolo: {why}</translation>
    </message>
    <message>
        <source>An inbound connection: the peer chose the port.</source>
        <translation>Una conexión entrante: el par eligió el puerto.</translation>
    </message>
    <message>
        <source>An outbound connection.</source>
        <translation>Una conexión saliente.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Anuncia</translation>
    </message>
    <message>
        <source>Another kind (see the details)</source>
        <translation>De otro tipo (ver los detalles)</translation>
    </message>
    <message>
        <source>Another port outside for each computer that it talks to (“symmetric”).</source>
        <translation>Otro puerto de fuera para cada equipo con el que habla («simétrico»).</translation>
    </message>
    <message>
        <source>Another port outside for each program that it talks to (“symmetric”).</source>
        <translation>Otro puerto de fuera para cada programa con el que habla («simétrico»).</translation>
    </message>
    <message>
        <source>Another port outside for everyone that one talks to.</source>
        <translation>Otro puerto de fuera para cada uno con quien se habla.</translation>
    </message>
    <message>
        <source>Another process listens on the port of {addr} too ({others}): the system may hand it some of our inbound connections.</source>
        <translation>Otro proceso también escucha en el puerto de {addr} ({others}): el sistema puede entregarle algunas de nuestras conexiones entrantes.</translation>
    </message>
    <message>
        <source>Another process listens on this port: {addrs}.</source>
        <translation>Otro proceso escucha en este puerto: {addrs}.</translation>
    </message>
    <message>
        <source>Another process on the same port would be handed some of our inbound connections.</source>
        <translation>Otro proceso en el mismo puerto recibiría algunas de nuestras conexiones entrantes.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Responde primero: {question}</translation>
    </message>
    <message>
        <source>Answer. {words}</source>
        <translation>Respuesta. {words}</translation>
    </message>
    <message>
        <source>Anybody may come in at your address, strangers too.</source>
        <translation>Cualquiera puede entrar en tu dirección, también los desconocidos.</translation>
    </message>
    <message>
        <source>Appearance, text size, shortcuts  Alt+M</source>
        <translation>Apariencia, tamaño del texto, atajos  Alt+M</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Llegó a</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Llegó aquí</translation>
    </message>
    <message>
        <source>Arrow keys go from one thing to the next, and from lane to lane.</source>
        <translation>Las flechas llevan de un elemento al siguiente y de un carril a otro.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As seen on {time}.</source>
        <translation>Según se vio a las {time}.</translation>
    </message>
    <message>
        <source>As they were before anything was set</source>
        <translation>Como estaban antes de ajustar nada</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask everybody who can tell whether others can reach it</source>
        <translation>Preguntar a todos los que puedan decir si otros lo alcanzan</translation>
    </message>
    <message>
        <source>Ask peers, now, to come in at your addresses</source>
        <translation>Pedir ahora a los pares que entren en tus direcciones</translation>
    </message>
    <message>
        <source>Ask the router</source>
        <translation>Preguntar al router</translation>
    </message>
    <message>
        <source>Ask the router to open the port</source>
        <translation>Pedir al router que abra el puerto</translation>
    </message>
    <message>
        <source>Ask the router, now, to open the port that you listen on</source>
        <translation>Pedir ahora al router que abra el puerto en el que escuchas</translation>
    </message>
    <message>
        <source>Ask this server where it sees you, over UDP and TCP</source>
        <translation>Preguntar a este servidor dónde te ve, por UDP y TCP</translation>
    </message>
    <message>
        <source>Asking another peer to dial us, to see whether one can get in. A yes of somebody whom we have never talked to proves that strangers can reach us.

The one that we asked is no stranger to the router any more: its yes proves less.</source>
        <translation>Se pide a otro par que nos llame para ver si se puede entrar. Un sí de alguien con quien nunca hemos hablado demuestra que los desconocidos pueden llegar hasta nosotros.

Aquel a quien preguntamos ya no es un desconocido para el router: su sí demuestra menos.</translation>
    </message>
    <message>
        <source>Asking the relay {peer} for a place, so that others can meet us there.</source>
        <translation>Se pide un sitio al relay {peer} para que otros puedan encontrarnos allí.</translation>
    </message>
    <message>
        <source>Asking {peer} to connect to us …</source>
        <translation>Pidiendo a {peer} que se conecte con nosotros …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>At which address it says that it sees us.</source>
        <translation>En qué dirección dice que nos ve.</translation>
    </message>
    <message>
        <source>At: {addr}.</source>
        <translation>En: {addr}.</translation>
    </message>
    <message>
        <source>AutoNAT</source>
        <translation>AutoNAT</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Back to my lab</source>
        <translation>Volver a mi laboratorio</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Ban the address, too: {hosts}</source>
        <translation>Bloquear también la dirección: {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>Ban {n} peer?</source>
        <comment>Ban {n} peers?</comment>
        <translation>
            <numerusform>¿Bloquear {n} par?</numerusform>
            <numerusform>¿Bloquear {n} pares?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ban {peer}?</source>
        <translation>¿Bloquear a {peer}?</translation>
    </message>
    <message>
        <source>Banned with it</source>
        <translation>Bloqueado con él</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Be a relay for others</source>
        <translation>Ser relay para otros</translation>
    </message>
    <message numerus="yes">
        <source>Before that, {n} address failed: {why}</source>
        <comment>Before that, {n} addresses failed: {why}</comment>
        <translation>
            <numerusform>Antes falló {n} dirección: {why}</numerusform>
            <numerusform>Antes fallaron {n} direcciones: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>Empezar de nuevo esta lección</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Believes</source>
        <translation>Cree</translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation>Dibujo grande</translation>
    </message>
    <message>
        <source>Both SYNs went out at about the same time, each through the hole that the other&apos;s NAT had just made for its own.</source>
        <translation>Los dos SYN salieron casi al mismo tiempo, cada uno por el agujero que el NAT del otro acababa de abrir para el suyo.</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP, where the router speaks one of them.</source>
        <translation>Por UPnP, NAT-PMP o PCP, si el router habla alguno de ellos.</translation>
    </message>
    <message>
        <source>By a packet that left, or because somebody asked the router for it.</source>
        <translation>Por un paquete que salió, o porque alguien lo pidió al router.</translation>
    </message>
    <message>
        <source>By mDNS; it lets them find us, too.</source>
        <translation>Por mDNS; así también pueden encontrarnos.</translation>
    </message>
    <message>
        <source>Bytes that came in on the raw connection.</source>
        <translation>Bytes que entraron por la conexión en bruto.</translation>
    </message>
    <message>
        <source>Bytes that come in, a second.</source>
        <translation>Bytes que entran por segundo.</translation>
    </message>
    <message>
        <source>Bytes that go out, a second.</source>
        <translation>Bytes que salen por segundo.</translation>
    </message>
    <message>
        <source>Bytes that went out on the raw connection.</source>
        <translation>Bytes que salieron por la conexión en bruto.</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se llama a sí mismo</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Can others reach it?</source>
        <translation>¿Es accesible para otros?</translation>
    </message>
    <message>
        <source>Can others reach it? What it says of itself.</source>
        <translation>¿Es accesible para otros? Lo que dice de sí mismo.</translation>
    </message>
    <message>
        <source>Can others reach you, and who says so?</source>
        <translation>¿Pueden otros llegar hasta ti, y quién lo dice?</translation>
    </message>
    <message>
        <source>Can others reach you?</source>
        <translation>¿Pueden otros llegar hasta ti?</translation>
    </message>
    <message>
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation>¿Pueden salir de este puerto nuestras propias conexiones y, si no, por qué?</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Comprobado a las {time}.</translation>
    </message>
    <message>
        <source>Choose a host or router</source>
        <translation>Elegir un host o un router</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>Chosen in Natscope&apos;s own window, or with --language.</source>
        <translation>Se elige en la ventana propia de Natscope o con --language.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation>Haz clic en un host, un router, un paquete o una cruz: aquí aparece qué es, qué hizo y por qué regla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Cerrar las conexiones</translation>
    </message>
    <message>
        <source>Close the selected connections. Delete</source>
        <translation>Cerrar las conexiones seleccionadas. Supr</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Cerrarlas</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message numerus="yes">
        <source>Close {n} connection?</source>
        <comment>Close {n} connections?</comment>
        <translation>
            <numerusform>¿Cerrar {n} conexión?</numerusform>
            <numerusform>¿Cerrar {n} conexiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {n} connection.</source>
        <comment>Closed {n} connections.</comment>
        <translation>
            <numerusform>Se cerró {n} conexión.</numerusform>
            <numerusform>Se cerraron {n} conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Cerrada: {why}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Computers that were sent something may come in, from any port.</source>
        <translation>Los equipos a los que se envió algo pueden entrar, desde cualquier puerto.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect again whenever the connection is lost, and at each start of Natscope.</source>
        <translation>Volver a conectar cada vez que se pierda la conexión y en cada inicio de Natscope.</translation>
    </message>
    <message>
        <source>Connect to who invites</source>
        <translation>Conectar con quien invita</translation>
    </message>
    <message>
        <source>Connected directly: our SYN won.</source>
        <translation>Conectado directamente: ganó nuestro SYN.</translation>
    </message>
    <message>
        <source>Connected directly: the peer&apos;s SYN won.</source>
        <translation>Conectado directamente: ganó el SYN del par.</translation>
    </message>
    <message>
        <source>Connected peers that can (AutoNAT) are asked to dial your public address.</source>
        <translation>Se pide a los pares conectados que pueden hacerlo (AutoNAT) que llamen a tu dirección pública.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.</source>
        <translation>Conectado con {peer} en {addr}, desde un puerto nuevo ({why}) {here}; la mejora tardó {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.</source>
        <translation>Conectado con {peer} en {addr}, desde el puerto compartido {here}; la mejora tardó {time}.</translation>
    </message>
    <message>
        <source>Connected to {peer}.</source>
        <translation>Conectado con {peer}.</translation>
    </message>
    <message>
        <source>Connected to {peer}: connection {number}.</source>
        <translation>Conectado con {peer}: conexión {number}.</translation>
    </message>
    <message>
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation>Conectado con {peer} directamente (conexión {number}): {why}</translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
        <translation>Conectado con {peer} directamente: {why}</translation>
    </message>
    <message>
        <source>Connected, and waiting to be told how others see you.</source>
        <translation>Conectado, y a la espera de que otros digan cómo te ven.</translation>
    </message>
    <message>
        <source>Connected. Now join the room, above.</source>
        <translation>Conectado. Ahora únete a la sala, arriba.</translation>
    </message>
    <message>
        <source>Connected?</source>
        <translation>¿Conectado?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation>Conexión terminada</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation>Conexión abierta</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection {number}</source>
        <translation>Conexión {number}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Conexiones como máximo</translation>
    </message>
    <message>
        <source>Connections now ({number})</source>
        <translation>Conexiones ahora ({number})</translation>
    </message>
    <message>
        <source>Connections that report it, those that do not count included.</source>
        <translation>Conexiones que lo comunican, incluidas las que no cuentan.</translation>
    </message>
    <message>
        <source>Connections with it so far, over all starts of this program.</source>
        <translation>Conexiones con él hasta ahora, en todas las ejecuciones de este programa.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Se copió la dirección.</translation>
    </message>
    <message>
        <source>Copied the whole address.</source>
        <translation>Se copió la dirección completa.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} address.</source>
        <comment>Copied {n} addresses.</comment>
        <translation>
            <numerusform>Se copió {n} dirección.</numerusform>
            <numerusform>Se copiaron {n} direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row as {form}.</source>
        <comment>Copied {n} rows as {form}.</comment>
        <translation>
            <numerusform>Se copió {n} fila como {form}.</numerusform>
            <numerusform>Se copiaron {n} filas como {form}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy all of it as JSON</source>
        <translation>Copiar todo como JSON</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy it with the peer id</source>
        <translation>Copiarla con el id del par</translation>
    </message>
    <message>
        <source>Copy our addresses</source>
        <translation>Copiar nuestras direcciones</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address at which others meet you, to give it to them</source>
        <translation>Copiar la dirección en la que otros te encuentran, para dársela</translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation>Copiar el código como imagen</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copiar las filas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
        <translation>No se pudo escuchar en {addr}: {why}</translation>
    </message>
    <message>
        <source>Could not reach {peer}. {why}</source>
        <translation>No se pudo llegar a {peer}. {why}</translation>
    </message>
    <message>
        <source>Could not reach {target}: {why}</source>
        <translation>No se pudo llegar a {target}: {why}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it, too.</source>
        <translation>También se cambia con Ctrl++ y Ctrl+-.</translation>
    </message>
    <message>
        <source>DNS did not come to an end within {seconds:g} s</source>
        <translation>DNS no terminó en {seconds:g} s</translation>
    </message>
    <message>
        <source>DNS failed for {name}: {why}</source>
        <translation>DNS falló para {name}: {why}</translation>
    </message>
    <message>
        <source>DNS gave no answer for {name} within {seconds:g} s</source>
        <translation>DNS no dio respuesta para {name} en {seconds:g} s</translation>
    </message>
    <message>
        <source>DNS has no /dnsaddr record of {host} for {addr}</source>
        <translation>DNS no tiene ningún registro /dnsaddr de {host} para {addr}</translation>
    </message>
    <message>
        <source>DNS knows no name {name}</source>
        <translation>DNS no conoce el nombre {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Decided by {option} on the command line; it cannot be changed here.</source>
        <translation>Lo decide {option} en la línea de comandos; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Dial a peer</source>
        <translation>Llamar a un par</translation>
    </message>
    <message>
        <source>Dial back served</source>
        <translation>Llamada de vuelta hecha</translation>
    </message>
    <message>
        <source>Dial failed</source>
        <translation>Llamada fallida</translation>
    </message>
    <message>
        <source>Dial from a QR picture…</source>
        <translation>Llamar desde una imagen QR…</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Llamar desde el portapapeles</translation>
    </message>
    <message>
        <source>Dial from the port that it listens on</source>
        <translation>Llamar desde el puerto en el que escucha</translation>
    </message>
    <message>
        <source>Dial succeeded</source>
        <translation>Llamada lograda</translation>
    </message>
    <message>
        <source>Dial this address</source>
        <translation>Llamar a esta dirección</translation>
    </message>
    <message>
        <source>Dial ▾</source>
        <translation>Llamar ▾</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Llamó a</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Dialling {peers} …</source>
        <translation>Llamando a {peers} …</translation>
    </message>
    <message>
        <source>Dialling {target}.</source>
        <translation>Llamando a {target}.</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>Dials can leave from this port.</source>
        <translation>Las llamadas pueden salir de este puerto.</translation>
    </message>
    <message>
        <source>Did an outbound connection leave from the shared port, the one that we listen on?</source>
        <translation>¿Salió una conexión saliente del puerto compartido, el mismo en el que escuchamos?</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Conexión directa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do enough observers agree?</source>
        <translation>¿Están de acuerdo suficientes observadores?</translation>
    </message>
    <message>
        <source>Do inbound connections arrive on the shared port?</source>
        <translation>¿Llegan conexiones entrantes al puerto compartido?</translation>
    </message>
    <message>
        <source>Do not watch: show at once how it ends</source>
        <translation>No mirar: mostrar enseguida cómo termina</translation>
    </message>
    <message>
        <source>Do others arrive on the port that we dial from?</source>
        <translation>¿Llegan otros al puerto desde el que llamamos?</translation>
    </message>
    <message>
        <source>Does it agree to dial the others when somebody asks for the matrix?</source>
        <translation>¿Acepta llamar a los demás cuando alguien pide la matriz?</translation>
    </message>
    <message>
        <source>Does the address at which it sees us agree with what the others report?</source>
        <translation>¿Coincide la dirección en la que nos ve con lo que comunican los demás?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drawing of the lab. {what}</source>
        <translation>Dibujo del laboratorio. {what}</translation>
    </message>
    <message>
        <source>Each SYN of ours was refused at once: the peer&apos;s router answers strangers with no, which closes our own hole before the peer&apos;s SYN arrives.</source>
        <translation>Cada SYN nuestro fue rechazado al instante: el router del par responde a los desconocidos con un no, y eso cierra nuestro propio agujero antes de que llegue el SYN del par.</translation>
    </message>
    <message>
        <source>Each address at which others see us, each verdict and each arrival appears here, with the time from when to when it was so.</source>
        <translation>Aquí aparece cada dirección en la que otros nos ven, cada veredicto y cada llegada, con el tiempo desde cuándo y hasta cuándo fue así.</translation>
    </message>
    <message>
        <source>Each address that we listen on appears here, with whether dials leave from its port.</source>
        <translation>Aquí aparece cada dirección en la que escuchamos, y si las llamadas salen de su puerto.</translation>
    </message>
    <message>
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Cada equipo con el que hablas te ve en otro puerto: no hay ninguno que puedas dar a otros.</translation>
    </message>
    <message>
        <source>Each connection that somebody else began stands here, with the way by which it came in, and whether you had contacted that computer before.</source>
        <translation>Aquí está cada conexión que empezó otro, con el camino por el que entró y si ya habías contactado con ese equipo.</translation>
    </message>
    <message>
        <source>Each dial, connection, report and refusal appears here as one sentence, with its reason where something failed. Press Ctrl+L to dial a peer.</source>
        <translation>Cada llamada, conexión, aviso y rechazo aparece aquí como una frase, con su motivo si algo falló. Pulsa Ctrl+L para llamar a un par.</translation>
    </message>
    <message>
        <source>Each inbound connection appears here with the local end it arrived at and the address that the peer dialled. Give one of our addresses (status line below) to another peer and let it dial.</source>
        <translation>Aquí aparece cada conexión entrante, con el extremo local al que llegó y la dirección a la que llamó el par. Da una de nuestras direcciones (en la línea de estado, abajo) a otro par y deja que llame.</translation>
    </message>
    <message>
        <source>Each libp2p peer that announces itself on the local network by mDNS appears here, and is dialled. Many networks for guests keep their computers apart: then follow an invitation.</source>
        <translation>Aquí aparece cada par de libp2p que se anuncia en la red local por mDNS, y se le llama. Muchas redes para invitados mantienen separados sus equipos: en ese caso, sigue una invitación.</translation>
    </message>
    <message>
        <source>Each observed address that appears, is confirmed, doubted or gone is told here.</source>
        <translation>Aquí se cuenta cada dirección observada que aparece, se confirma, se pone en duda o desaparece.</translation>
    </message>
    <message>
        <source>Each outbound connection appears here with the local port it left from, and why it could not be the shared one where it was not. Press Ctrl+L to dial a peer.</source>
        <translation>Aquí aparece cada conexión saliente, con el puerto local del que salió y, si no pudo ser el compartido, por qué. Pulsa Ctrl+L para llamar a un par.</translation>
    </message>
    <message>
        <source>Each peer tells in its identify at which address it sees us. Connect to a few peers outside this network (Ctrl+L): their reports are gathered here, with votes.</source>
        <translation>Cada par dice en su identify en qué dirección nos ve. Conéctate a algunos pares de fuera de esta red (Ctrl+L): aquí se reúnen sus informes, con votos.</translation>
    </message>
    <message>
        <source>Each peer that you are connected with tells at which address it sees you. Here you see all of them, and whether they agree.</source>
        <translation>Cada par con el que estás conectado dice en qué dirección te ve. Aquí los ves todos, y si coinciden.</translation>
    </message>
    <message>
        <source>Each plays on a lab of its own. Choose one; Page Down goes through it.</source>
        <translation>Cada una se desarrolla en un laboratorio propio. Elige una; Av Pág avanza por ella.</translation>
    </message>
    <message>
        <source>Each program that you talk to sees you at another port: there is none to give to others.</source>
        <translation>Cada programa con el que hablas te ve en otro puerto: no hay ninguno que puedas dar a otros.</translation>
    </message>
    <message numerus="yes">
        <source>Each row dials, each column is dialled: {n} way.</source>
        <comment>Each row dials, each column is dialled: {n} ways.</comment>
        <translation>
            <numerusform>Cada fila llama, cada columna es llamada: {n} camino.</numerusform>
            <numerusform>Cada fila llama, cada columna es llamada: {n} caminos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier agent</source>
        <translation>Agente anterior</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty: a free one, chosen at the first start and kept since.</source>
        <translation>Vacío: uno libre, elegido en el primer inicio y conservado desde entonces.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Ended by us</source>
        <translation>Terminado por nosotros</translation>
    </message>
    <message>
        <source>Enter dials. With /p2p/ and a peer id at the end, only that peer is taken.</source>
        <translation>Intro llama. Con /p2p/ y un id de par al final, solo se acepta ese par.</translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation>Ethereum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Suceso {number}</translation>
    </message>
    <message>
        <source>Events to look back on</source>
        <translation>Sucesos para mirar atrás</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Every host and router was restarted: the networks are others now.</source>
        <translation>Se reiniciaron todos los equipos y routers: las redes ahora son otras.</translation>
    </message>
    <message>
        <source>Every peer that connects to us, or that we dial, appears here at once. Type a peer&apos;s multiaddr above and press Enter, or let another peer dial one of the addresses in the status line below.</source>
        <translation>Aquí aparece al instante cada par que se conecta con nosotros o al que llamamos. Escribe arriba el multiaddr de un par y pulsa Intro, o deja que otro par llame a una de las direcciones de la línea de estado, abajo.</translation>
    </message>
    <message>
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
        <translation>Aquí aparece cada par con el que este equipo está o estuvo conectado, con lo que anotes sobre él. Los favoritos se mantienen conectados; a quien está bloqueado no se le deja entrar.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. It may stay empty.</source>
        <translation>Todos en la sala lo ven. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Everybody sees you at the same address, so there is one that you could give to others.</source>
        <translation>Todos te ven en la misma dirección, así que hay una que podrías dar a otros.</translation>
    </message>
    <message>
        <source>Everybody who can reach that address can read them.</source>
        <translation>Todo el que pueda llegar a esa dirección puede leerlas.</translation>
    </message>
    <message>
        <source>Everybody who was asked has answered.</source>
        <translation>Todos los preguntados han respondido.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything that happens is written into {path}.</source>
        <translation>Todo lo que ocurre se escribe en {path}.</translation>
    </message>
    <message>
        <source>Evidence ({number}) {sign}</source>
        <translation>Pruebas ({number}) {sign}</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Filecoin</source>
        <translation>Filecoin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter {heading}</source>
        <translation>Filtrar {heading}</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
        <translation>Filtrado de su NAT</translation>
    </message>
    <message>
        <source>Filtering shows only when somebody comes in on the mapping, or tries to.</source>
        <translation>El filtrado solo se ve cuando alguien entra por la asignación, o lo intenta.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Firewall only</source>
        <translation>Solo cortafuegos</translation>
    </message>
    <message>
        <source>Firewall without NAT</source>
        <translation>Cortafuegos sin NAT</translation>
    </message>
    <message>
        <source>First predict what will happen: click an answer, or press its number.</source>
        <translation>Primero predice qué ocurrirá: haz clic en una respuesta o pulsa su número.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow what happens now. End</source>
        <translation>Seguir lo que ocurre ahora. Fin</translation>
    </message>
    <message>
        <source>For Prometheus. Empty: nowhere.</source>
        <translation>Para Prometheus. Vacío: en ninguna parte.</translation>
    </message>
    <message>
        <source>For a room: large type, high contrast, thick lines, and in tables only what matters. Ctrl+Shift+P switches it.</source>
        <translation>Para una sala: letra grande, mucho contraste, líneas gruesas y, en las tablas, solo lo importante. Ctrl+Shift+P lo activa o desactiva.</translation>
    </message>
    <message>
        <source>For computers on the same network.</source>
        <translation>Para equipos de la misma red.</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Solo para programas de este equipo.</translation>
    </message>
    <message>
        <source>For so long the address outside stayed the same, at least.</source>
        <translation>Al menos durante este tiempo la dirección de fuera fue la misma.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Forget what is shown so far</source>
        <translation>Olvidar lo mostrado hasta ahora</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From {addr}: {path}.</source>
        <translation>Desde {addr}: {path}.</translation>
    </message>
    <message>
        <source>Full cone</source>
        <translation>Cono completo</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>Hueco en el registro</translation>
    </message>
    <message>
        <source>Give this user access to it, or name another file with --identity.</source>
        <translation>Da acceso a este usuario, o indica otro archivo con --identity.</translation>
    </message>
    <message>
        <source>Give your invitation to the others, or follow one of theirs. Each participant then has a row and a column here.</source>
        <translation>Da tu invitación a los demás, o sigue una de las suyas. Entonces cada participante tiene aquí una fila y una columna.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Go at full pace while no packet is under way</source>
        <translation>Ir a toda velocidad mientras no haya ningún paquete en camino</translation>
    </message>
    <message>
        <source>Go on to the next thing that happens, and stop. Full stop key</source>
        <translation>Ir a lo siguiente que ocurra y parar. Tecla de punto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Had we contacted the source before? A stranger is the stronger witness.</source>
        <translation>¿Habíamos contactado antes con el origen? Un desconocido es mejor testigo.</translation>
    </message>
    <message>
        <source>Had we contacted the source of an inbound connection before?</source>
        <translation>¿Habíamos contactado antes con el origen de una conexión entrante?</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>Hairpin</translation>
    </message>
    <message>
        <source>Has sent to</source>
        <translation>Ha enviado a</translation>
    </message>
    <message>
        <source>Have everybody who agreed to it dial each of the others, now</source>
        <translation>Hacer ahora que todos los que aceptaron llamen a cada uno de los demás</translation>
    </message>
    <message>
        <source>Hide chatter</source>
        <translation>Ocultar lo rutinario</translation>
    </message>
    <message>
        <source>Hide what went as it should</source>
        <translation>Ocultar lo que salió como debía</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds from the next start of Natscope.</source>
        <translation>Vale a partir del próximo inicio de Natscope.</translation>
    </message>
    <message>
        <source>Hole
punching</source>
        <translation>Perforación
(hole punching)</translation>
    </message>
    <message>
        <source>Hole punch attempted</source>
        <translation>Perforación (hole punching) intentada</translation>
    </message>
    <message>
        <source>Hole punch ended</source>
        <translation>Perforación (hole punching) terminada</translation>
    </message>
    <message>
        <source>Hole punches</source>
        <translation>Perforaciones</translation>
    </message>
    <message>
        <source>Hole punching</source>
        <translation>Perforación (hole punching)</translation>
    </message>
    <message>
        <source>Hole punching (DCUtR)</source>
        <translation>Perforación (hole punching, DCUtR)</translation>
    </message>
    <message>
        <source>Home router (port-restricted cone)</source>
        <translation>Router doméstico (cono restringido por puerto)</translation>
    </message>
    <message>
        <source>Home router that opens ports (NAT-PMP)</source>
        <translation>Router doméstico que abre puertos (NAT-PMP)</translation>
    </message>
    <message>
        <source>Home router with an IPv6 firewall</source>
        <translation>Router doméstico con cortafuegos IPv6</translation>
    </message>
    <message>
        <source>Host or router</source>
        <translation>Host o router</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses, and only answers come in.</source>
        <translation>Los hosts de dentro tienen direcciones públicas, y solo entran respuestas.</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses; nothing is translated.</source>
        <translation>Los hosts de dentro tienen direcciones públicas; no se traduce nada.</translation>
    </message>
    <message>
        <source>How Natscope is to be</source>
        <translation>Cómo debe ser Natscope</translation>
    </message>
    <message>
        <source>How an inbound connection found its way to us.</source>
        <translation>Cómo llegó hasta nosotros una conexión entrante.</translation>
    </message>
    <message>
        <source>How do other peers see me, and can they reach me?
Free software under the MIT or the Apache-2.0 licence, as you like, without warranty. It stands on the work of others:</source>
        <translation>¿Cómo me ven otros pares, y pueden llegar hasta mí?
Software libre bajo la licencia MIT o Apache-2.0, a elección, sin garantía. Se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>How fast the lab&apos;s time passes while you look at it</source>
        <translation>A qué velocidad pasa el tiempo del laboratorio mientras lo miras</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Cómo entró</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>How it sees us</source>
        <translation>Cómo nos ve</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo era</translation>
    </message>
    <message>
        <source>How libp2p writes an address: each step of the way after the other, as in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its TCP port 4001, and there the peer with this id.</source>
        <translation>Así escribe libp2p una dirección: cada paso del camino tras el anterior, como en /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… Dice: el equipo 203.0.113.7, su puerto TCP 4001 y, allí, el par con este id.</translation>
    </message>
    <message>
        <source>How long a peer takes to answer appears here, as soon as one answered a ping.</source>
        <translation>Aquí aparece cuánto tarda un par en responder, en cuanto uno haya respondido a un ping.</translation>
    </message>
    <message>
        <source>How long it was so; up to now, where it still is.</source>
        <translation>Cuánto tiempo fue así; hasta ahora, si todavía lo es.</translation>
    </message>
    <message>
        <source>How much is shown at once. In the plots the wheel, + and - zoom; the mouse, Page Up and Page Down go through time.</source>
        <translation>Cuánto se muestra a la vez. En las gráficas, la rueda, + y - cambian la escala; el ratón, Re Pág y Av Pág recorren el tiempo.</translation>
    </message>
    <message>
        <source>How often it was tried; three times at most.</source>
        <translation>Cuántas veces se intentó; tres como máximo.</translation>
    </message>
    <message>
        <source>How the connection found its way to us.</source>
        <translation>Cómo llegó la conexión hasta nosotros.</translation>
    </message>
    <message>
        <source>How we came to know of it.</source>
        <translation>Cómo supimos de él.</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>IPv4 address outside</source>
        <translation>Dirección IPv4 de fuera</translation>
    </message>
    <message>
        <source>IPv4 network inside</source>
        <translation>Red IPv4 de dentro</translation>
    </message>
    <message>
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation>IPv4 se traduce como siempre; las direcciones IPv6 son públicas, y solo entran respuestas.</translation>
    </message>
    <message>
        <source>IPv6 inside, behind a firewall</source>
        <translation>IPv6 dentro, tras un cortafuegos</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificado</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identify</translation>
    </message>
    <message>
        <source>Identify failed</source>
        <translation>Identify falló</translation>
    </message>
    <message>
        <source>Identify tells which address the peer dialled.</source>
        <translation>Identify dice a qué dirección llamó el par.</translation>
    </message>
    <message>
        <source>Idle line</source>
        <translation>Línea inactiva</translation>
    </message>
    <message>
        <source>Idle lines are kept for</source>
        <translation>Las líneas inactivas se conservan</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar los ajustes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In the network of</source>
        <translation>En la red de</translation>
    </message>
    <message>
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation>En este archivo, {name} es incorrecto. {sentence}</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Entrada/s</translation>
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
        <translation>Llegada entrante</translation>
    </message>
    <message>
        <source>Inbound connection</source>
        <translation>Conexión entrante</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, so far only {where}.</source>
        <translation>Las conexiones entrantes llegan al puerto compartido, por ahora solo {where}.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, uninvited ones too; by which way is not known yet.</source>
        <translation>Las conexiones entrantes llegan al puerto compartido, también las no invitadas; todavía no se sabe por qué camino.</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port; by which way is not known yet.</source>
        <translation>Las conexiones entrantes llegan al puerto compartido; todavía no se sabe por qué camino.</translation>
    </message>
    <message>
        <source>Inbound connections that arrived here since the start.</source>
        <translation>Conexiones entrantes que llegaron aquí desde el inicio.</translation>
    </message>
    <message>
        <source>Inbound path</source>
        <translation>Camino de entrada</translation>
    </message>
    <message>
        <source>Inbound.</source>
        <translation>Entrante.</translation>
    </message>
    <message>
        <source>Inbound: who arrived, and where</source>
        <translation>Entrantes: quién llegó, y dónde</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Interface addresses</source>
        <translation>Direcciones de las interfaces</translation>
    </message>
    <message>
        <source>Into {addr}</source>
        <translation>Hacia {addr}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invitation to follow</source>
        <translation>Invitación que seguir</translation>
    </message>
    <message>
        <source>Invitation – Natscope</source>
        <translation>Invitación – Natscope</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Is it connected? A star marks favourites, a barred circle those who are banned.</source>
        <translation>¿Está conectado? Una estrella marca los favoritos; un círculo barrado, los bloqueados.</translation>
    </message>
    <message>
        <source>Is the report a vote, and if not, why?</source>
        <translation>¿Es el informe un voto y, si no, por qué?</translation>
    </message>
    <message>
        <source>Is there a connection over which we talk?</source>
        <translation>¿Hay una conexión por la que hablamos?</translation>
    </message>
    <message>
        <source>Is there a connection, and if not, why?</source>
        <translation>¿Hay una conexión y, si no, por qué?</translation>
    </message>
    <message>
        <source>It answers with RST.</source>
        <translation>Responde con RST.</translation>
    </message>
    <message>
        <source>It appeared, was confirmed by enough observers, lost their votes, or went.</source>
        <translation>Apareció, lo confirmaron suficientes observadores, perdió sus votos o desapareció.</translation>
    </message>
    <message>
        <source>It appears here as soon as this computer listens on an address that others can dial. Until then follow the invitation of somebody else.</source>
        <translation>Aparece aquí en cuanto este equipo escucha en una dirección a la que otros pueden llamar. Hasta entonces, sigue la invitación de otra persona.</translation>
    </message>
    <message>
        <source>It appears once peers on the internet say where they see you.</source>
        <translation>Aparece en cuanto pares de internet dicen dónde te ven.</translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
        <translation>Llegó a {place}.</translation>
    </message>
    <message>
        <source>It belongs to a connection of {inside} with {source}.</source>
        <translation>Pertenece a una conexión de {inside} con {source}.</translation>
    </message>
    <message>
        <source>It belongs to a connection that began inside.</source>
        <translation>Pertenece a una conexión que empezó dentro.</translation>
    </message>
    <message>
        <source>It belongs to no connection that the NAT knows of.</source>
        <translation>No pertenece a ninguna conexión que el NAT conozca.</translation>
    </message>
    <message>
        <source>It belongs to the connection of {source} with {target}, and leaves from {outside}.</source>
        <translation>Pertenece a la conexión de {source} con {target}, y sale de {outside}.</translation>
    </message>
    <message>
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
        <translation>Vino de dentro, hacia la propia dirección exterior del NAT, y fue devuelto.</translation>
    </message>
    <message>
        <source>It connects to these from ports of their own, so that they can test it as strangers</source>
        <translation>Se conecta a estos desde puertos propios, para que puedan probarlo como desconocidos</translation>
    </message>
    <message>
        <source>It could not be written to {path}: {why}.</source>
        <translation>No se pudo escribir en {path}: {why}.</translation>
    </message>
    <message>
        <source>It dials for others.</source>
        <translation>Llama por encargo de otros.</translation>
    </message>
    <message>
        <source>It did not come to a try.</source>
        <translation>No llegó a intentarse.</translation>
    </message>
    <message>
        <source>It does not dial for others.</source>
        <translation>No llama por encargo de otros.</translation>
    </message>
    <message>
        <source>It ends here.</source>
        <translation>Termina aquí.</translation>
    </message>
    <message>
        <source>It got lost on its way to {place}.</source>
        <translation>Se perdió de camino a {place}.</translation>
    </message>
    <message>
        <source>It has not said at which address it sees us</source>
        <translation>No ha dicho en qué dirección nos ve</translation>
    </message>
    <message>
        <source>It has not told yet at which address.</source>
        <translation>Todavía no ha dicho en qué dirección.</translation>
    </message>
    <message>
        <source>It is a provider&apos;s (CGNAT)</source>
        <translation>Es de un proveedor (CGNAT)</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Está en {place}.</translation>
    </message>
    <message>
        <source>It is not let in, and not dialled.</source>
        <translation>No se le deja entrar ni se le llama.</translation>
    </message>
    <message>
        <source>It is on its way to {place}.</source>
        <translation>Va de camino a {place}.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>It left by a line that the NAT had opened before.</source>
        <translation>Salió por una línea que el NAT había abierto antes.</translation>
    </message>
    <message>
        <source>It left, and the NAT opened a line for it.</source>
        <translation>Salió, y el NAT abrió una línea para él.</translation>
    </message>
    <message>
        <source>It passed as it was: nothing is translated here.</source>
        <translation>Pasó tal como era: aquí no se traduce nada.</translation>
    </message>
    <message>
        <source>It reports no address of ours now.</source>
        <translation>Ahora no comunica ninguna dirección nuestra.</translation>
    </message>
    <message>
        <source>It sends on what comes: no NAT, no firewall.</source>
        <translation>Reenvía lo que llega: sin NAT, sin cortafuegos.</translation>
    </message>
    <message>
        <source>It shows once a connection a minute later gets the same address outside.</source>
        <translation>Se ve cuando una conexión hecha un minuto después recibe la misma dirección de fuera.</translation>
    </message>
    <message>
        <source>It shows together with the mapping.</source>
        <translation>Se ve junto con la asignación.</translation>
    </message>
    <message>
        <source>It shows when somebody comes in, or tries to. “Test now” asks peers to try.</source>
        <translation>Se ve cuando alguien entra, o lo intenta. «Probar ahora» pide a los pares que lo intenten.</translation>
    </message>
    <message>
        <source>It shows when your router tells its own address outside (see below).</source>
        <translation>Se ve cuando tu router dice su propia dirección de fuera (ver abajo).</translation>
    </message>
    <message>
        <source>It takes two peers in different places to see what your router does.</source>
        <translation>Hacen falta dos pares en lugares distintos para ver qué hace tu router.</translation>
    </message>
    <message>
        <source>It was left as it is: restore it from a copy, or move it away to get a new identity.</source>
        <translation>Se dejó como está: recupéralo de una copia, o apártalo para obtener una identidad nueva.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Sus direcciones</translation>
    </message>
    <message>
        <source>Its addresses on this network.</source>
        <translation>Sus direcciones en esta red.</translation>
    </message>
    <message>
        <source>Its agent: the program, as it tells.</source>
        <translation>Su agente: el programa, según dice él mismo.</translation>
    </message>
    <message>
        <source>Its connections ({number})</source>
        <translation>Sus conexiones ({number})</translation>
    </message>
    <message>
        <source>Its group</source>
        <translation>Su grupo</translation>
    </message>
    <message>
        <source>Its line loses</source>
        <translation>Su línea pierde</translation>
    </message>
    <message>
        <source>Its line takes</source>
        <translation>Su línea tarda</translation>
    </message>
    <message>
        <source>Its node</source>
        <translation>Su nodo</translation>
    </message>
    <message>
        <source>Its node asks the router to open that port</source>
        <translation>Su nodo pide al router que abra ese puerto</translation>
    </message>
    <message>
        <source>Its node dials from the port on which it listens</source>
        <translation>Su nodo llama desde el puerto en el que escucha</translation>
    </message>
    <message>
        <source>Its node does not run.</source>
        <translation>Su nodo no está en marcha.</translation>
    </message>
    <message>
        <source>Its node runs from the beginning</source>
        <translation>Su nodo está en marcha desde el principio</translation>
    </message>
    <message>
        <source>Its node tests others who ask (AutoNAT)</source>
        <translation>Su nodo prueba a otros que lo piden (AutoNAT)</translation>
    </message>
    <message>
        <source>Its own verdict</source>
        <translation>Su propio veredicto</translation>
    </message>
    <message>
        <source>Its source address as it set out; of a mapping, the address inside.</source>
        <translation>Su dirección de origen al salir; en una asignación, la dirección de dentro.</translation>
    </message>
    <message>
        <source>Its target address as it set out; of a mapping, the address outside.</source>
        <translation>Su dirección de destino al salir; en una asignación, la dirección de fuera.</translation>
    </message>
    <message>
        <source>Its whole way</source>
        <translation>Todo su camino</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>Unirse a la sala</translation>
    </message>
    <message>
        <source>Join the room above. Each participant then has a row and a column, and a square for each two says whether one gets through to the other.</source>
        <translation>Únete arriba a la sala. Entonces cada participante tiene una fila y una columna, y un cuadro por cada dos dice si uno llega hasta el otro.</translation>
    </message>
    <message>
        <source>Join the room above. You and everybody who joins, too, appear here: the name and the program that each claims, where it sees us, and its own verdict.</source>
        <translation>Únete arriba a la sala. Tú y todos los que también se unan aparecéis aquí: el nombre y el programa que cada uno dice tener, dónde nos ve y su propio veredicto.</translation>
    </message>
    <message>
        <source>Join the room above: then a short address to read out and a QR code stand here, by which others come to you. Or follow the invitation of somebody else.</source>
        <translation>Únete arriba a la sala: entonces aquí hay una dirección corta para leer en voz alta y un código QR con los que otros llegan hasta ti. O sigue la invitación de otra persona.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep a place at a relay</source>
        <translation>Mantener un sitio en un relay</translation>
    </message>
    <message>
        <source>Keep connected (favourite)</source>
        <translation>Mantener conectado (favorito)</translation>
    </message>
    <message>
        <source>Keep connected with Natscope&apos;s bootstrap peers</source>
        <translation>Mantener la conexión con los pares de arranque de Natscope</translation>
    </message>
    <message>
        <source>Keep connected with these peers, too</source>
        <translation>Mantener la conexión también con estos pares</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Mantener a la vista el suceso más reciente</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Guardar estos ajustes</translation>
    </message>
    <message>
        <source>Keeps as strangers</source>
        <translation>Mantiene como desconocidos</translation>
    </message>
    <message>
        <source>Keeps connected to</source>
        <translation>Mantiene conexión con</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Kept. The node has these settings from the next start of Natscope on.</source>
        <translation>Guardado. El nodo tiene estos ajustes a partir del próximo inicio de Natscope.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
        <translation>Tiempo del laboratorio en el que salió.</translation>
    </message>
    <message>
        <source>Labs (*.toml);;All files (*)</source>
        <translation>Laboratorios (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last asked at {time}.</source>
        <translation>Se preguntó por última vez a las {time}.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} hour</source>
        <comment>Last {n} hours</comment>
        <translation>
            <numerusform>Última {n} hora</numerusform>
            <numerusform>Últimas {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} minute</source>
        <comment>Last {n} minutes</comment>
        <translation>
            <numerusform>Último {n} minuto</numerusform>
            <numerusform>Últimos {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Leave out what goes over connections that stand (data and ACK)</source>
        <translation>Dejar fuera lo que va por conexiones establecidas (datos y ACK)</translation>
    </message>
    <message>
        <source>Leave the lesson: your own lab stands here again, as it was</source>
        <translation>Salir de la lección: tu propio laboratorio vuelve a estar aquí, tal como estaba</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Leave this lesson and choose another</source>
        <translation>Salir de esta lección y elegir otra</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>Salió de</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Let everybody try</source>
        <translation>Que todos lo intenten</translation>
    </message>
    <message>
        <source>Let everybody try again</source>
        <translation>Que todos lo intenten otra vez</translation>
    </message>
    <message>
        <source>Let it forget its table, as when it is switched off</source>
        <translation>Hacer que olvide su tabla, como al apagarlo</translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
        <translation>Pedirle que pruebe si llega hasta nosotros</translation>
    </message>
    <message>
        <source>Let the lab&apos;s time pass, or stand still. Space</source>
        <translation>Dejar pasar el tiempo del laboratorio o detenerlo. Espacio</translation>
    </message>
    <message>
        <source>Let this host connect to another one now</source>
        <translation>Hacer que este host se conecte ahora con otro</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Miente</translation>
    </message>
    <message>
        <source>Lies: says that others are at</source>
        <translation>Miente: dice que otros están en</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Línea {number}: {sentence}</translation>
    </message>
    <message>
        <source>Linux router</source>
        <translation>Router Linux</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Listen addresses it names ({number})</source>
        <translation>Direcciones de escucha que indica ({number})</translation>
    </message>
    <message>
        <source>Listen failed</source>
        <translation>No se pudo escuchar</translation>
    </message>
    <message>
        <source>Listen on these addresses only</source>
        <translation>Escuchar solo en estas direcciones</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Escucha en el puerto</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar alrededor</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Míralo</translation>
    </message>
    <message>
        <source>Look at the step before  Page Up</source>
        <translation>Ver el paso anterior  Re Pág</translation>
    </message>
    <message>
        <source>Look for peers on the local network</source>
        <translation>Buscar pares en la red local</translation>
    </message>
    <message>
        <source>Looking for a router that opens ports.</source>
        <translation>Se busca un router que abra puertos.</translation>
    </message>
    <message>
        <source>Looking for peers on this network (mDNS) is switched off.</source>
        <translation>La búsqueda de pares en esta red (mDNS) está desactivada.</translation>
    </message>
    <message>
        <source>Looking for peers on this network fails: {reason}</source>
        <translation>La búsqueda de pares en esta red falla: {reason}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation>Hecho con Natscope {version}.</translation>
    </message>
    <message>
        <source>Make it another kind of router, now</source>
        <translation>Convertirlo ahora en otro tipo de router</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Mapping changed</source>
        <translation>Asignación cambiada</translation>
    </message>
    <message>
        <source>Mapping held</source>
        <translation>Asignación mantenida</translation>
    </message>
    <message>
        <source>Mapping of its NAT</source>
        <translation>Asignación de su NAT</translation>
    </message>
    <message>
        <source>Mapping of {router}</source>
        <translation>Asignación de {router}</translation>
    </message>
    <message>
        <source>Mapping table</source>
        <translation>Tabla de asignaciones</translation>
    </message>
    <message>
        <source>Mapping table of {router}</source>
        <translation>Tabla de asignaciones de {router}</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>May others ask this computer to try dialling them?</source>
        <translation>¿Pueden otros pedir a este equipo que intente llamarlos?</translation>
    </message>
    <message>
        <source>Measured before a router was changed.</source>
        <translation>Medido antes de que se cambiara un router.</translation>
    </message>
    <message>
        <source>Meeting others</source>
        <translation>Encontrar a otros</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Met {peer} at {addr}; upgrade took {time}.</source>
        <translation>Encontrado {peer} en {addr}; la mejora tardó {time}.</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Momento de la grabación</translation>
    </message>
    <message>
        <source>More than {most} lines are too many.</source>
        <translation>Más de {most} líneas son demasiadas.</translation>
    </message>
    <message>
        <source>Multiaddr</source>
        <translation>Multiaddr</translation>
    </message>
    <message>
        <source>Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</source>
        <translation>Multiaddr de un par, como /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>Multiaddrs with our peer id, for another peer to dial</source>
        <translation>Multiaddrs con nuestro id de par, para que llame otro par</translation>
    </message>
    <message>
        <source>Muxer</source>
        <translation>Multiplexor</translation>
    </message>
    <message>
        <source>My NAT report</source>
        <translation>Mi informe NAT</translation>
    </message>
    <message>
        <source>My NAT report…</source>
        <translation>Mi informe NAT…</translation>
    </message>
    <message>
        <source>NAT (network address translation)</source>
        <translation>NAT (traducción de direcciones de red)</translation>
    </message>
    <message>
        <source>NAT behaviour changed</source>
        <translation>Comportamiento del NAT cambiado</translation>
    </message>
    <message>
        <source>NAT for {transport}</source>
        <translation>NAT para {transport}</translation>
    </message>
    <message>
        <source>NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.</source>
        <translation>NAT para {transport}: asignación {mapping}, filtrado {filtering}, puerto conservado: {kept}.</translation>
    </message>
    <message>
        <source>NAT report</source>
        <translation>Informe NAT</translation>
    </message>
    <message>
        <source>NAT table</source>
        <translation>Tabla NAT</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>Tipo de NAT</translation>
    </message>
    <message>
        <source>NAT type ▾</source>
        <translation>Tipo de NAT ▾</translation>
    </message>
    <message>
        <source>NAT-PMP</source>
        <translation>NAT-PMP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, network, and everything else</source>
        <translation>Nombre, red y todo lo demás</translation>
    </message>
    <message>
        <source>Names stand for IP addresses and peer ids; ports are as they were.</source>
        <translation>Unos nombres sustituyen a las direcciones IP y los ids de pares; los puertos quedan como estaban.</translation>
    </message>
    <message>
        <source>Natscope (demo)</source>
        <translation>Natscope (demostración)</translation>
    </message>
    <message>
        <source>Natscope cannot start again: {reason}.</source>
        <translation>Natscope no puede volver a iniciarse: {reason}.</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out, and dials nobody by itself. Dial a peer (Ctrl+L), or give somebody your address to dial (Ctrl+Shift+S).</source>
        <translation>Para averiguarlo, Natscope tiene que estar conectado con otros, y por sí mismo no llama a nadie. Llama a un par (Ctrl+L) o da a alguien tu dirección para que te llame (Ctrl+Mayús+S).</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for the built-in ones.</source>
        <translation>Natscope tiene que estar conectado con otros para averiguarlo. Llama a un par (Ctrl+L), o espera a los incluidos de serie.</translation>
    </message>
    <message>
        <source>Natscope needs more peers, or somebody who tries to come in, to be sure.</source>
        <translation>Para estar seguro, Natscope necesita más pares, o a alguien que intente entrar.</translation>
    </message>
    <message>
        <source>Natscope speaks another language from its next start on.</source>
        <translation>Natscope habla otro idioma a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Red cambiada</translation>
    </message>
    <message>
        <source>Network, router</source>
        <translation>Red, router</translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation>Direcciones nuevas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>Sin NAT</translation>
    </message>
    <message>
        <source>No NAT: what a firewall lets in shows when somebody comes in.</source>
        <translation>Sin NAT: lo que deja pasar un cortafuegos se ve cuando alguien entra.</translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
        <translation>Ningún SYN pudo salir del puerto compartido hacia {addr}: {why}</translation>
    </message>
    <message>
        <source>No SYN of ours was answered: it is likely that the peer&apos;s NAT takes another port for each destination, so that the address which others saw leads nowhere.</source>
        <translation>Ninguno de nuestros SYN tuvo respuesta: es probable que el NAT del par use otro puerto para cada destino, de modo que la dirección que otros vieron no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>No SYN was sent: {problem}.</source>
        <translation>No se envió ningún SYN: {problem}.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Todavía no hay conexiones</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Todavía no hay pruebas</translation>
    </message>
    <message numerus="yes">
        <source>No hole could be punched with {peer} in {n} try: {why}</source>
        <comment>No hole could be punched with {peer} in {n} tries: {why}</comment>
        <translation>
            <numerusform>No se logró la perforación con {peer} en {n} intento: {why}</numerusform>
            <numerusform>No se logró la perforación con {peer} en {n} intentos: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>No hole has been punched yet</source>
        <translation>Todavía no se ha hecho ninguna perforación</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Sin líneas</translation>
    </message>
    <message>
        <source>No open streams.</source>
        <translation>Ningún flujo abierto.</translation>
    </message>
    <message>
        <source>No other process listens on the port of {addr} any more.</source>
        <translation>Ningún otro proceso escucha ya en el puerto de {addr}.</translation>
    </message>
    <message>
        <source>No packet has come to it yet.</source>
        <translation>Todavía no le ha llegado ningún paquete.</translation>
    </message>
    <message>
        <source>No ping has been answered yet.</source>
        <translation>Todavía no se ha respondido a ningún ping.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on.</source>
        <translation>No se comparte ningún puerto: llamamos desde puertos distintos de aquel en el que escuchamos.</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on: {why}.</source>
        <translation>No se comparte ningún puerto: llamamos desde puertos distintos de aquel en el que escuchamos: {why}.</translation>
    </message>
    <message>
        <source>No public address yet</source>
        <translation>Todavía no hay dirección pública</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Sin informes</translation>
    </message>
    <message>
        <source>No such word here</source>
        <translation>Aquí no hay tal palabra</translation>
    </message>
    <message>
        <source>Nobody came in yet.</source>
        <translation>Todavía no ha entrado nadie.</translation>
    </message>
    <message>
        <source>Nobody can listen on {text}: it takes an IP address and a TCP port, as in {example}.</source>
        <translation>No se puede escuchar en {text}: hace falta una dirección IP y un puerto TCP, como en {example}.</translation>
    </message>
    <message>
        <source>Nobody else can join by this address: it leads each computer to itself.</source>
        <translation>Nadie más puede unirse por esta dirección: lleva a cada ordenador hacia sí mismo.</translation>
    </message>
    <message>
        <source>Nobody else from there is let in then, like others behind the same router.</source>
        <translation>Entonces no se deja entrar a nadie más desde allí, por ejemplo a otros detrás del mismo router.</translation>
    </message>
    <message>
        <source>Nobody else is in the room yet</source>
        <translation>Todavía no hay nadie más en la sala</translation>
    </message>
    <message>
        <source>Nobody has announced itself on this network</source>
        <translation>Nadie se ha anunciado en esta red</translation>
    </message>
    <message>
        <source>Nobody has been met yet</source>
        <translation>Todavía no se ha encontrado a nadie</translation>
    </message>
    <message>
        <source>Nobody has come in on the shared port yet, and hosts that were asked to try could not.</source>
        <translation>Nadie ha entrado todavía por el puerto compartido, y los hosts a los que se pidió probar no pudieron.</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>Todavía no ha entrado nadie</translation>
    </message>
    <message>
        <source>Nobody has come in yet, and we have dialled nobody.</source>
        <translation>Todavía no ha entrado nadie, y no hemos llamado a nadie.</translation>
    </message>
    <message>
        <source>Nobody has said yet where they see us</source>
        <translation>Nadie ha dicho todavía dónde nos ve</translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
        <translation>Nadie ha probado todavía si está abierto.</translation>
    </message>
    <message>
        <source>Nobody has told us yet at which address they see us.</source>
        <translation>Nadie nos ha dicho todavía en qué dirección nos ve.</translation>
    </message>
    <message>
        <source>Nobody inside has this port outside.</source>
        <translation>Nadie de dentro tiene este puerto de fuera.</translation>
    </message>
    <message>
        <source>Nobody is connected who could be asked. Dial a peer first (Ctrl+L).</source>
        <translation>No hay nadie conectado a quien preguntar. Llama primero a un par (Ctrl+L).</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>No hay nadie conectado.</translation>
    </message>
    <message>
        <source>Nobody is met by itself then: you dial, or others dial you.</source>
        <translation>Entonces no se encuentra a nadie por sí solo: llamas tú, o te llaman otros.</translation>
    </message>
    <message>
        <source>Nobody stands between the two ends.</source>
        <translation>No hay nadie entre los dos extremos.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Todavía no participa nadie</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Todavía no se ha preguntado a nadie</translation>
    </message>
    <message>
        <source>Node started</source>
        <translation>Nodo iniciado</translation>
    </message>
    <message>
        <source>Node stopped</source>
        <translation>Nodo parado</translation>
    </message>
    <message>
        <source>None asked</source>
        <translation>No se preguntó a ninguno</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Not connected to anybody yet. Dial a peer to learn how others see you.</source>
        <translation>Todavía sin conexión con nadie. Llama a un par para saber cómo te ven otros.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
        <translation>Todavía no se sabe: {why}</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>Todavía no escucha</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not used: the addresses below have ports of their own.</source>
        <translation>No se usa: las direcciones de abajo tienen puertos propios.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on a peer</source>
        <translation>Nota sobre un par</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Nothing came back from {addr} in {time}.</source>
        <translation>No volvió nada de {addr} en {time}.</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Todavía no ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Todavía no se sabe nada</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nada coincide con «{text}»</translation>
    </message>
    <message>
        <source>Nothing more translates between your router and the internet.</source>
        <translation>Nada más traduce entre tu router e internet.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada se interpone.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Nothing yet: the first peers will tell at which address they see you.</source>
        <translation>Nada todavía: los primeros pares dirán en qué dirección te ven.</translation>
    </message>
    <message>
        <source>Number of the connection; events name it by this.</source>
        <translation>Número de la conexión; los sucesos la nombran con él.</translation>
    </message>
    <message>
        <source>Number of the dial</source>
        <translation>Número de la llamada</translation>
    </message>
    <message>
        <source>Number of the hole punch</source>
        <translation>Número de la perforación</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <translation>Número de la prueba</translation>
    </message>
    <message>
        <source>Observed
addresses</source>
        <translation>Direcciones
observadas</translation>
    </message>
    <message>
        <source>Observed address</source>
        <translation>Dirección observada</translation>
    </message>
    <message>
        <source>Observed address changed</source>
        <translation>Dirección observada cambiada</translation>
    </message>
    <message>
        <source>Observed addresses</source>
        <translation>Direcciones observadas</translation>
    </message>
    <message>
        <source>Observed at {top}, an address of our own interface: no NAT.</source>
        <translation>Observados en {top}, una dirección de nuestra propia interfaz: sin NAT.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Observer group</source>
        <translation>Grupo de observadores</translation>
    </message>
    <message>
        <source>Observer groups that reported it then.</source>
        <translation>Grupos de observadores que la comunicaban entonces.</translation>
    </message>
    <message>
        <source>Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote.</source>
        <translation>Grupos de observadores cuyos informes cuentan. Una dirección IPv4 o un /56 de IPv6 tiene un voto.</translation>
    </message>
    <message>
        <source>Observer&apos;s address</source>
        <translation>Dirección del observador</translation>
    </message>
    <message>
        <source>Observers against observed addresses</source>
        <translation>Observadores frente a direcciones observadas</translation>
    </message>
    <message numerus="yes">
        <source>Observers agree that we are seen at {addr} ({n} vote).</source>
        <comment>Observers agree that we are seen at {addr} ({n} votes).</comment>
        <translation>
            <numerusform>Los observadores coinciden en que se nos ve en {addr} ({n} voto).</numerusform>
            <numerusform>Los observadores coinciden en que se nos ve en {addr} ({n} votos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observers no longer agree that we are seen at {addr} ({n} vote left).</source>
        <comment>Observers no longer agree that we are seen at {addr} ({n} votes left).</comment>
        <translation>
            <numerusform>Los observadores ya no coinciden en que se nos ve en {addr} (queda {n} voto).</numerusform>
            <numerusform>Los observadores ya no coinciden en que se nos ve en {addr} (quedan {n} votos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers see different ports for our one shared port: the router makes a new mapping for each destination, and none of them is of use to a stranger.</source>
        <translation>Los observadores ven puertos distintos para nuestro único puerto compartido: el router crea una asignación nueva para cada destino, y ninguna le sirve a un desconocido.</translation>
    </message>
    <message>
        <source>Observers see us at several addresses: {hosts}.</source>
        <translation>Los observadores nos ven en varias direcciones: {hosts}.</translation>
    </message>
    <message>
        <source>Observers that must agree</source>
        <translation>Observadores que deben coincidir</translation>
    </message>
    <message>
        <source>Observers that must agree on an address</source>
        <translation>Observadores que deben coincidir en una dirección</translation>
    </message>
    <message>
        <source>Of them, from one address</source>
        <translation>De ellas, desde una misma dirección</translation>
    </message>
    <message>
        <source>Of them, those that came in</source>
        <translation>De ellas, las que entraron</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>En esta red</translation>
    </message>
    <message>
        <source>On this network (mDNS)</source>
        <translation>En esta red (mDNS)</translation>
    </message>
    <message>
        <source>One a line. Empty: on every address of this computer.</source>
        <translation>Una por línea. Vacío: en todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>One a line. They tell at which address they see us.</source>
        <translation>Uno por línea. Dicen en qué dirección nos ven.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Una dirección por línea.</translation>
    </message>
    <message>
        <source>One file that any browser shows, to send to a friend, a teacher or a forum: whether others can reach you, what speaks for it, what your router does, who is connected and who came in.</source>
        <translation>Un archivo que muestra cualquier navegador, para enviarlo a un amigo, a un profesor o a un foro: si otros pueden llegar hasta ti, qué lo demuestra, qué hace tu router, quién está conectado y quién entró.</translation>
    </message>
    <message>
        <source>One inside port is one port outside, whoever it talks to (“cone”).</source>
        <translation>A un puerto de dentro le corresponde un puerto de fuera, hable con quien hable («cono»).</translation>
    </message>
    <message>
        <source>One line for each peer that reports an address of ours appears here, with whether its report counts. A report goes when its connection does.</source>
        <translation>Aquí aparece una línea por cada par que comunica una dirección nuestra, y si su informe cuenta. Un informe desaparece con su conexión.</translation>
    </message>
    <message>
        <source>Only answers to what you sent come in: nobody else can begin.</source>
        <translation>Solo entran respuestas a lo que enviaste: nadie más puede empezar.</translation>
    </message>
    <message>
        <source>Only computers that were sent something may come in, from any port of theirs.</source>
        <translation>Solo pueden entrar equipos a los que se envió algo, desde cualquiera de sus puertos.</translation>
    </message>
    <message>
        <source>Only computers that you contacted first may come in.</source>
        <translation>Solo pueden entrar equipos con los que contactaste antes.</translation>
    </message>
    <message>
        <source>Only one observer so far; a second one elsewhere would tell.</source>
        <translation>Por ahora solo un observador; un segundo en otro lugar lo aclararía.</translation>
    </message>
    <message>
        <source>Only peers on this computer or network so far: they cannot tell how the internet sees you.</source>
        <translation>Por ahora solo pares de este equipo o de esta red: no pueden decir cómo te ve internet.</translation>
    </message>
    <message>
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation>Solo así puede la entrada de un router para uno servir al otro.</translation>
    </message>
    <message>
        <source>Only the drawing, as large as it goes. Ctrl+B</source>
        <translation>Solo el dibujo, tan grande como quepa. Ctrl+B</translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation>Solo puede responder exactamente el programa al que se envió algo.</translation>
    </message>
    <message>
        <source>Only what did not get through</source>
        <translation>Solo lo que no pasó</translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
        <translation>Solo lo ves tú; no se envía nada de ello</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Abrir un laboratorio</translation>
    </message>
    <message>
        <source>Open a lab from a file</source>
        <translation>Abrir un laboratorio desde un archivo</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Open its Natscope</source>
        <translation>Abrir su Natscope</translation>
    </message>
    <message>
        <source>Open streams ({number})</source>
        <translation>Flujos abiertos ({number})</translation>
    </message>
    <message>
        <source>Open streams, in both directions.</source>
        <translation>Flujos abiertos, en ambos sentidos.</translation>
    </message>
    <message>
        <source>Open, but not to the internet: {addr}</source>
        <translation>Abierto, pero no hacia internet: {addr}</translation>
    </message>
    <message>
        <source>Open: {addr}</source>
        <translation>Abierto: {addr}</translation>
    </message>
    <message>
        <source>Open: {came}</source>
        <translation>Abierto: {came}</translation>
    </message>
    <message>
        <source>Open: {came}, which proves less than a stranger&apos;s coming</source>
        <translation>Abierto: {came}, lo que demuestra menos que la llegada de un desconocido</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opened {name}: {size}.</source>
        <translation>Se abrió {name}: {size}.</translation>
    </message>
    <message>
        <source>Opens ports for hosts that ask (NAT-PMP)</source>
        <translation>Abre puertos para los hosts que lo piden (NAT-PMP)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Or from one home, where addresses are IPv6.</source>
        <translation>O desde una misma casa, si las direcciones son IPv6.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Other people can connect to you directly: give them the address above.</source>
        <translation>Otras personas pueden conectarse contigo directamente: dales la dirección de arriba.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you, and a port opened in your router would not help: ask your provider for a public address, or have a relay between you.</source>
        <translation>Otras personas no pueden iniciar una conexión contigo, y abrir un puerto en tu router no ayudaría: pide a tu proveedor una dirección pública, o pon un relay de por medio.</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you. You can still connect to them. To be reached, open a port in your router, or have a relay between you.</source>
        <translation>Otras personas no pueden iniciar una conexión contigo. Tú sí puedes conectarte con ellas. Para que lleguen hasta ti, abre un puerto en tu router o pon un relay de por medio.</translation>
    </message>
    <message>
        <source>Other people cannot connect to you directly, but they can meet you through a relay: give them your address there.</source>
        <translation>Otros no pueden conectarse contigo directamente, pero pueden encontrarte a través de un relay: dales tu dirección allí.</translation>
    </message>
    <message>
        <source>Other processes on the port</source>
        <translation>Otros procesos en el puerto</translation>
    </message>
    <message>
        <source>Others are not told of it.</source>
        <translation>No se informa de ella a otros.</translation>
    </message>
    <message>
        <source>Others are told of it.</source>
        <translation>Se informa de ella a otros.</translation>
    </message>
    <message>
        <source>Others can meet us there while they do not come in directly.</source>
        <translation>Otros pueden encontrarnos allí mientras no entren directamente.</translation>
    </message>
    <message>
        <source>Others can reach you directly at {at}.</source>
        <translation>Otros pueden llegar hasta ti directamente en {at}.</translation>
    </message>
    <message>
        <source>Others have come in here: it can be given to anybody.</source>
        <translation>Otros han entrado por aquí: se puede dar a cualquiera.</translation>
    </message>
    <message>
        <source>Others join with this address</source>
        <translation>Otros se unen con esta dirección</translation>
    </message>
    <message>
        <source>Others meet you there at {addr}.</source>
        <translation>Otros te encuentran allí en {addr}.</translation>
    </message>
    <message>
        <source>Others on the port</source>
        <translation>Otros en el puerto</translation>
    </message>
    <message>
        <source>Others see us at the same IP address, but at other ports: a router that gives each connection a port of its own does that.</source>
        <translation>Otros nos ven en la misma dirección IP, pero en otros puertos: eso lo hace un router que da a cada conexión un puerto propio.</translation>
    </message>
    <message>
        <source>Others see us at the same address and port.</source>
        <translation>Otros nos ven en la misma dirección y el mismo puerto.</translation>
    </message>
    <message>
        <source>Others see you at {at}, an address of this computer&apos;s own: no NAT in between.</source>
        <translation>Otros te ven en {at}, una dirección propia de este equipo: no hay NAT de por medio.</translation>
    </message>
    <message>
        <source>Others see you at {at}. Whether strangers get in there is not known yet.</source>
        <translation>Otros te ven en {at}. Todavía no se sabe si los desconocidos entran allí.</translation>
    </message>
    <message numerus="yes">
        <source>Others see you at {at}: {n} observer says so, and no more are asked for.</source>
        <comment>Others see you at {at}: {n} observers who do not depend on one another agree.</comment>
        <translation>
            <numerusform>Otros te ven en {at}: lo dice {n} observador, y no se piden más.</numerusform>
            <numerusform>Otros te ven en {at}: coinciden {n} observadores que no dependen unos de otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our NAT</source>
        <translation>Nuestro NAT</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination, and so does the peer&apos;s: each knocked at a port that was for others.</source>
        <translation>Nuestro NAT usa otro puerto para cada destino, y el del par también: cada uno llamó a un puerto que era para otros.</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination: the peer knocked at the one that others had seen, and it was not for him.</source>
        <translation>Nuestro NAT usa otro puerto para cada destino: el par llamó al que otros habían visto, y ese no era para él.</translation>
    </message>
    <message>
        <source>Our SYN came in at the peer&apos;s, from a port that it had not been told of: its NAT looks at addresses only, or at nothing.</source>
        <translation>Nuestro SYN entró en el lado del par desde un puerto del que no se le había hablado: su NAT solo mira las direcciones, o nada.</translation>
    </message>
    <message>
        <source>Our SYN had opened a way through our NAT, and the peer&apos;s came in by it.</source>
        <translation>Nuestro SYN había abierto un camino por nuestro NAT, y el del par entró por él.</translation>
    </message>
    <message>
        <source>Our SYN left from the shared port to {addr}.</source>
        <translation>Nuestro SYN salió del puerto compartido hacia {addr}.</translation>
    </message>
    <message>
        <source>Our SYN to {addr} was not needed any more: the peer&apos;s had come in first.</source>
        <translation>Nuestro SYN a {addr} ya no hizo falta: el del par había entrado antes.</translation>
    </message>
    <message>
        <source>Our connections could not leave from the shared port: see the reason at each.</source>
        <translation>Nuestras conexiones no pudieron salir del puerto compartido: mira el motivo en cada una.</translation>
    </message>
    <message>
        <source>Our end of the connection over which it was said.</source>
        <translation>Nuestro extremo de la conexión por la que se dijo.</translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation>Nuestro extremo de la conexión.</translation>
    </message>
    <message>
        <source>Our first SYN was refused; one sent again went through the hole that the peer&apos;s had made in the meantime.</source>
        <translation>Nuestro primer SYN fue rechazado; uno enviado de nuevo pasó por el agujero que entretanto había abierto el del par.</translation>
    </message>
    <message>
        <source>Our local address</source>
        <translation>Nuestra dirección local</translation>
    </message>
    <message>
        <source>Our own address {addr} is one that providers give to customers behind their NAT.</source>
        <translation>Nuestra propia dirección {addr} es de las que los proveedores dan a clientes tras su NAT.</translation>
    </message>
    <message>
        <source>Our own interface</source>
        <translation>Nuestra propia interfaz</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestras</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Salida/s</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Outbound (0)</source>
        <translation>Salientes (0)</translation>
    </message>
    <message>
        <source>Outbound ({out}, {shared} from the shared port)</source>
        <translation>Salientes ({out}, {shared} desde el puerto compartido)</translation>
    </message>
    <message>
        <source>Outbound connection</source>
        <translation>Conexión saliente</translation>
    </message>
    <message>
        <source>Outbound: which port we left from</source>
        <translation>Salientes: de qué puerto salimos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome of the dial</source>
        <translation>Resultado de la llamada</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Outside it takes any port.</source>
        <translation>Fuera usa un puerto cualquiera.</translation>
    </message>
    <message>
        <source>Outside it takes one port after the other.</source>
        <translation>Fuera usa un puerto tras otro.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, even where a neighbour has it already.</source>
        <translation>Fuera usa el mismo puerto que dentro, aunque un vecino ya lo tenga.</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, where that is free.</source>
        <translation>Fuera usa el mismo puerto que dentro, si está libre.</translation>
    </message>
    <message>
        <source>Outside you have another port number than inside.</source>
        <translation>Fuera tienes otro número de puerto que dentro.</translation>
    </message>
    <message>
        <source>Outside you have the same port number as inside.</source>
        <translation>Fuera tienes el mismo número de puerto que dentro.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Over the relay and back. Only the one who begins the punch measures it.</source>
        <translation>Por el relay, ida y vuelta. Solo lo mide quien empieza la perforación.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Packet {number}</source>
        <translation>Paquete {number}</translation>
    </message>
    <message>
        <source>Packet {number}: {packet}
Click for its whole way.</source>
        <translation>Paquete {number}: {packet}
Haz clic para ver todo su camino.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packets and NAT tables</source>
        <translation>Paquetes y tablas NAT</translation>
    </message>
    <message>
        <source>Packets that came in by it.</source>
        <translation>Paquetes que entraron por ella.</translation>
    </message>
    <message>
        <source>Packets that left by it.</source>
        <translation>Paquetes que salieron por ella.</translation>
    </message>
    <message>
        <source>Packets to its outside address that the filter kept out.</source>
        <translation>Paquetes a su dirección de fuera que el filtro no dejó pasar.</translation>
    </message>
    <message>
        <source>Page Down   Page Up</source>
        <translation>AvPág   RePág</translation>
    </message>
    <message>
        <source>Page Down or Space</source>
        <translation>Av Pág o Espacio</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Parts of others</source>
        <translation>Componentes de otros</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Peer dialled</source>
        <translation>Par llamado</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>Id de par</translation>
    </message>
    <message>
        <source>Peer id, proved by the security handshake. The whole of it is in the details.</source>
        <translation>Id de par, demostrado por la negociación de seguridad. Está completo en los detalles.</translation>
    </message>
    <message>
        <source>Peer identified</source>
        <translation>Par identificado</translation>
    </message>
    <message>
        <source>Peer whose round-trip times are shown</source>
        <translation>Par cuyos tiempos de ida y vuelta se muestran</translation>
    </message>
    <message>
        <source>Peer {peer}</source>
        <translation>Par {peer}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Peers in different places have to say where they see you; more of them would tell.</source>
        <translation>Pares en lugares distintos tienen que decir dónde te ven; con más de ellos se sabría.</translation>
    </message>
    <message>
        <source>Peers that share one IP address (with IPv6, one network of it) are one group, and have one vote. Otherwise somebody with a thousand programs on one computer could decide where we are.</source>
        <translation>Los pares que comparten una dirección IP (en IPv6, una red) son un grupo y tienen un voto. De lo contrario, alguien con mil programas en un solo equipo podría decidir dónde estamos.</translation>
    </message>
    <message>
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation>Entran los pares que conoces. El resto solo lo mostraría un desconocido que entre.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation>Ping fallido</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Hacer ping ahora</translation>
    </message>
    <message>
        <source>Ping the selected connections now. Ctrl+P</source>
        <translation>Hacer ping ahora a las conexiones seleccionadas. Ctrl+P</translation>
    </message>
    <message>
        <source>Ping to {name} failed: {error}</source>
        <translation>Falló el ping a {name}: {error}</translation>
    </message>
    <message>
        <source>Place in the log; gaps show as a row of their own.</source>
        <translation>Lugar en el registro; los huecos aparecen como una fila propia.</translation>
    </message>
    <message>
        <source>Plain router</source>
        <translation>Router simple</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Plots and timeline as PNG or SVG</source>
        <translation>Gráficas y línea de tiempo como PNG o SVG</translation>
    </message>
    <message>
        <source>Point at a bar or mark, or go there with the arrow keys, to read what it means.</source>
        <translation>Apunta a una barra o marca, o llega a ella con las flechas, para leer qué significa.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación (pooling)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port forward (UPnP, NAT-PMP, PCP)</source>
        <translation>Redirección de puerto (UPnP, NAT-PMP, PCP)</translation>
    </message>
    <message>
        <source>Port mapping changed</source>
        <translation>Asignación de puerto cambiada</translation>
    </message>
    <message>
        <source>Port preservation</source>
        <translation>Conservación del puerto</translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation>Reutilización del puerto</translation>
    </message>
    <message>
        <source>Port reuse is off. Every dial leaves from a port of its own.</source>
        <translation>La reutilización del puerto está desactivada. Cada llamada sale de un puerto propio.</translation>
    </message>
    <message>
        <source>Port reuse is off: {why}. Every dial leaves from a port of its own.</source>
        <translation>La reutilización del puerto está desactivada: {why}. Cada llamada sale de un puerto propio.</translation>
    </message>
    <message>
        <source>Port shared</source>
        <translation>Puerto compartido</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>Uso del puerto</translation>
    </message>
    <message>
        <source>Port-
restricted</source>
        <translation>Restringido
por puerto</translation>
    </message>
    <message>
        <source>Port-restricted</source>
        <translation>Restringido por puerto</translation>
    </message>
    <message>
        <source>Port-restricted cone that gives two hosts the same port outside.</source>
        <translation>Cono restringido por puerto que da a dos hosts el mismo puerto de fuera.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation>Puertos de fuera</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>Lo predicho y lo ocurrido</translation>
    </message>
    <message>
        <source>Predicted rightly.</source>
        <translation>Predicción acertada.</translation>
    </message>
    <message>
        <source>Predicted: {wrong}.
It was: {right}.</source>
        <translation>Predicción: {wrong}.
Fue: {right}.</translation>
    </message>
    <message>
        <source>Press Play: each packet appears here with its whole way, and each one that a router keeps out with the rule that kept it out.</source>
        <translation>Pulsa Reproducir: aquí aparece cada paquete con todo su camino, y cada uno que un router no deja pasar, con la regla que se lo impidió.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modo proyector</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol that carries many streams over the connection.</source>
        <translation>Protocolo que lleva muchos flujos por la conexión.</translation>
    </message>
    <message>
        <source>Protocol that encrypts the connection and proves the peer id.</source>
        <translation>Protocolo que cifra la conexión y demuestra el id de par.</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Protocols it speaks ({number})</source>
        <translation>Protocolos que habla ({number})</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGN)</source>
        <translation>NAT del proveedor (CGN)</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGNAT)</source>
        <translation>NAT del proveedor (CGNAT)</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Punch holes</source>
        <translation>Perforar</translation>
    </message>
    <message>
        <source>Punches that worked with such a NAT of ours.</source>
        <translation>Perforaciones que funcionaron con un NAT así en nuestro lado.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR de la invitación</translation>
    </message>
    <message>
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
        <translation>Aquí no se pueden leer códigos QR: falta la biblioteca zxing-cpp</translation>
    </message>
    <message>
        <source>QUIC is not spoken yet, only TCP</source>
        <translation>QUIC todavía no se habla, solo TCP</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Natscope</source>
        <translation>Salir de Natscope</translation>
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
        <translation>RTT a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Reachability changed</source>
        <translation>Accesibilidad cambiada</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Reached {peer}: connection {number}.</source>
        <translation>Se llegó a {peer}: conexión {number}.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>Leer un código QR</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>Leyendo {path}…</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Grabar en</translation>
    </message>
    <message>
        <source>Record this session…</source>
        <translation>Grabar esta sesión…</translation>
    </message>
    <message>
        <source>Recorded into {path}.</source>
        <translation>Grabado en {path}.</translation>
    </message>
    <message>
        <source>Recording {name} – Natscope</source>
        <translation>Grabación {name} – Natscope</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Grabaciones ({patterns})</translation>
    </message>
    <message>
        <source>Refused a stream of {peer} ({protocol}): {why}</source>
        <translation>Se rechazó un flujo de {peer} ({protocol}): {why}</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo lo rechazado</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Relay and reservation</source>
        <translation>Relay y reserva</translation>
    </message>
    <message>
        <source>Relay reserved</source>
        <translation>Reservado en el relay</translation>
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
        <translation>Relays y perforación (hole punching)</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>Dirección remota</translation>
    </message>
    <message>
        <source>Renewed before {time}.</source>
        <translation>Se renueva antes de las {time}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message numerus="yes">
        <source>Reported by {n} observer.</source>
        <comment>Reported by {n} observers.</comment>
        <translation>
            <numerusform>Comunicada por {n} observador.</numerusform>
            <numerusform>Comunicada por {n} observadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by {observers}, and {addresses} by others.</source>
        <translation>Comunicada por {observers}; otros comunican {addresses}.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Restablecer {setting}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restricted cone</source>
        <translation>Cono restringido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Round-trip time of the last ping.</source>
        <translation>Tiempo de ida y vuelta del último ping.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Rows that contain every word stay. Ctrl+F</source>
        <translation>Quedan las filas que contienen todas las palabras. Ctrl+F</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>Servidor STUN</translation>
    </message>
    <message>
        <source>STUN servers to ask</source>
        <translation>Servidores STUN a los que preguntar</translation>
    </message>
    <message>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>SYNC: now!</source>
        <translation>SYNC: ¡ahora!</translation>
    </message>
    <message>
        <source>SYNC: the peer said “now”.</source>
        <translation>SYNC: el par dijo «ahora».</translation>
    </message>
    <message>
        <source>SYNC: we said “now”, and waited {time} for it to arrive.</source>
        <translation>SYNC: dijimos «ahora» y esperamos {time} a que llegara.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save this lab</source>
        <translation>Guardar este laboratorio</translation>
    </message>
    <message>
        <source>Save this lab as a file</source>
        <translation>Guardar este laboratorio en un archivo</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>Se guardó {name}: {size}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say goodbye to all peers, end Natscope, and start it with what is kept</source>
        <translation>Despedirse de todos los pares, terminar Natscope e iniciarlo con lo guardado</translation>
    </message>
    <message>
        <source>Says it runs</source>
        <translation>Dice que ejecuta</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Seen at {addr}</source>
        <translation>Visto en {addr}</translation>
    </message>
    <message>
        <source>Sees us as others do</source>
        <translation>Nos ve como los demás</translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation>Nos ve en</translation>
    </message>
    <message>
        <source>Select a connection to see everything known of it.</source>
        <translation>Selecciona una conexión para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Select a hole punch to see how it went, step by step.</source>
        <translation>Selecciona una perforación para ver cómo fue, paso a paso.</translation>
    </message>
    <message>
        <source>Select a line to see everything known of it.</source>
        <translation>Selecciona una línea para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Select a participant to see everything that is known of it.</source>
        <translation>Selecciona un participante para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
        <translation>Selecciona un par para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Select a router: here stand the lines that its NAT has open, from the first packet that leaves on.</source>
        <translation>Selecciona un router: aquí están las líneas que su NAT tiene abiertas, desde el primer paquete que sale.</translation>
    </message>
    <message>
        <source>Select an address or a report to see everything known of it.</source>
        <translation>Selecciona una dirección o un informe para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Select an event to see every field of it.</source>
        <translation>Selecciona un suceso para ver todos sus campos.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings ({patterns})</source>
        <translation>Ajustes ({patterns})</translation>
    </message>
    <message>
        <source>Settings are not larger than {most} bytes.</source>
        <translation>Los ajustes no ocupan más de {most} bytes.</translation>
    </message>
    <message>
        <source>Settings of the node</source>
        <translation>Ajustes del nodo</translation>
    </message>
    <message>
        <source>Share our address</source>
        <translation>Compartir nuestra dirección</translation>
    </message>
    <message>
        <source>Share our address…</source>
        <translation>Compartir nuestra dirección…</translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation>Puerto compartido</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show connection {number}</source>
        <translation>Mostrar la conexión {number}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show on the whole screen</source>
        <translation>Mostrar en toda la pantalla</translation>
    </message>
    <message>
        <source>Show the lessons, or hide them</source>
        <translation>Mostrar u ocultar las lecciones</translation>
    </message>
    <message>
        <source>Show the reports of every address</source>
        <translation>Mostrar los informes de todas las direcciones</translation>
    </message>
    <message>
        <source>Show the settings that are kept</source>
        <translation>Mostrar los ajustes guardados</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Show {addr} instead</source>
        <translation>Mostrar {addr} en su lugar</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Registro firmado</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip quiet</source>
        <translation>Saltar la calma</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>So few can be wrong together. A room or a lab has no more.</source>
        <translation>Tan pocos pueden equivocarse juntos. Una sala o un laboratorio no tiene más.</translation>
    </message>
    <message>
        <source>So filtering is at most address-dependent; a stranger&apos;s visit would tell more.</source>
        <translation>Así que el filtrado es como mucho dependiente de la dirección; la visita de un desconocido diría más.</translation>
    </message>
    <message>
        <source>So many never come about: it is more than there can be.</source>
        <translation>Nunca se llega a tantos: son más de los que puede haber.</translation>
    </message>
    <message>
        <source>So many peers of different networks must see us at the same address.</source>
        <translation>Tantos pares de redes distintas deben vernos en la misma dirección.</translation>
    </message>
    <message>
        <source>So many the Activity page has. Older ones are forgotten.</source>
        <translation>Tantos guarda la página Actividad. Los más antiguos se olvidan.</translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Solicited is who comes in from where we have just sent something to: many routers let in nobody else. Unsolicited is a stranger: when one gets in, everybody can.</source>
        <translation>Es solicitado quien entra desde un sitio al que acabamos de enviar algo: muchos routers no dejan entrar a nadie más. El no solicitado es un desconocido: si uno entra, todos pueden.</translation>
    </message>
    <message>
        <source>Solicited, unsolicited</source>
        <translation>Solicitado, no solicitado</translation>
    </message>
    <message>
        <source>Some providers have no public address for each customer, and put a second NAT in front of many homes. Opening a port in your own router does not help then: the provider&apos;s does not know of it.</source>
        <translation>Algunos proveedores no tienen una dirección pública para cada cliente y ponen un segundo NAT delante de muchas casas. Entonces no sirve abrir un puerto en tu propio router: el del proveedor no lo sabe.</translation>
    </message>
    <message>
        <source>Somebody answered, and it was not the peer, or the connection broke at once.</source>
        <translation>Alguien respondió y no era el par, o la conexión se rompió al instante.</translation>
    </message>
    <message>
        <source>Somebody at {addr} answered, and it came to nothing: {why}</source>
        <translation>Alguien respondió en {addr}, y no dio resultado: {why}</translation>
    </message>
    <message>
        <source>Somebody came in from the internet</source>
        <translation>Entró alguien desde internet</translation>
    </message>
    <message>
        <source>Somebody inside asked the router to open this port.</source>
        <translation>Alguien de dentro pidió al router que abriera este puerto.</translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation>Algo va mal: ver arriba.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Space   .</source>
        <translation>Espacio   .</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Volver a iniciar ahora</translation>
    </message>
    <message>
        <source>Start its node</source>
        <translation>Arrancar su nodo</translation>
    </message>
    <message>
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation>Iniciado como {peer}, a la escucha en {addrs}.</translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
        <translation>Iniciado como {peer}.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop its node</source>
        <translation>Parar su nodo</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar la grabación</translation>
    </message>
    <message>
        <source>Stop the program on this host, or start it</source>
        <translation>Parar o arrancar el programa en este host</translation>
    </message>
    <message>
        <source>Stopped; every connection of {peer} is closed.</source>
        <translation>Parado; todas las conexiones de {peer} están cerradas.</translation>
    </message>
    <message>
        <source>Strange SYN</source>
        <translation>SYN extraño</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at} or {other}: those who tried did not get in.</source>
        <translation>Los desconocidos no pueden llegar hasta ti en {at} ni en {other}: los que lo intentaron no entraron.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.</source>
        <translation>Los desconocidos no pueden llegar hasta ti en {at}. Todavía no se sabe si pueden en {other}.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}: those who tried did not get in.</source>
        <translation>Los desconocidos no pueden llegar hasta ti en {at}: los que lo intentaron no entraron.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you so far. Your router is being asked to open a port.</source>
        <translation>Por ahora los desconocidos no pueden llegar hasta ti. Se está pidiendo a tu router que abra un puerto.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: your router shows every destination another port, so there is no address that you could give them.</source>
        <translation>Los desconocidos no pueden llegar hasta ti: tu router muestra a cada destino otro puerto, así que no hay ninguna dirección que puedas darles.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only answers to what you sent.</source>
        <translation>Los desconocidos no pueden llegar hasta ti: {who} solo deja entrar respuestas a lo que enviaste.</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only those whom you contacted first.</source>
        <translation>Los desconocidos no pueden llegar hasta ti: {who} solo deja entrar a aquellos con los que contactaste antes.</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>Flujo rechazado</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Stun answered</source>
        <translation>STUN respondió</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrico</translation>
    </message>
    <message>
        <source>Symmetric,
knows hosts in</source>
        <translation>Simétrico,
deja entrar
a conocidos</translation>
    </message>
    <message>
        <source>Symmetric,
lets all in</source>
        <translation>Simétrico,
deja entrar
a todos</translation>
    </message>
    <message>
        <source>Symmetric, lets all in</source>
        <translation>Simétrico, deja entrar a todos</translation>
    </message>
    <message>
        <source>Symmetric, lets known hosts in</source>
        <translation>Simétrico, deja entrar a los hosts conocidos</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>TCP sobre IPv4</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP sobre IPv6</translation>
    </message>
    <message>
        <source>Take back the last change. Ctrl+Z</source>
        <translation>Deshacer el último cambio. Ctrl+Z</translation>
    </message>
    <message>
        <source>Take it away. Delete key</source>
        <translation>Quitarlo. Tecla Supr</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Tomar los ajustes de un archivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>Guía para docentes</translation>
    </message>
    <message>
        <source>Tell me when something changes</source>
        <translation>Avisarme cuando algo cambie</translation>
    </message>
    <message>
        <source>Tell metrics at</source>
        <translation>Publicar métricas en</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Test others who ask whether they can be reached</source>
        <translation>Probar si son accesibles otros que lo pidan</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>That is longer than {most} characters.</source>
        <translation>Son más de {most} caracteres.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted, by {who}.</source>
        <translation>Se refutó que otros entren en {addr}: {who}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted.</source>
        <translation>Se refutó que otros entren en {addr}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown, by {who}.</source>
        <translation>Se demostró que otros entran en {addr}: {who}.</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown.</source>
        <translation>Se demostró que otros entran en {addr}.</translation>
    </message>
    <message>
        <source>The NAT&apos;s mapping is {mapping}, its filtering {filtering}.</source>
        <translation>La asignación del NAT es {mapping}; su filtrado, {filtering}.</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation>El servidor STUN {server} ({transport}) nos ve en {addr}: {why}</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
        <translation>El servidor STUN {server} ({transport}) no dijo nada: {why}</translation>
    </message>
    <message>
        <source>The SYNs did not meet in time.</source>
        <translation>Los SYN no se encontraron a tiempo.</translation>
    </message>
    <message>
        <source>The address at which another peer sees us. We cannot know it ourselves: the router changes it on the way. Each peer tells it in its identify.

One peer may be wrong, or lie. Natscope believes an address when enough peers in different places agree.</source>
        <translation>La dirección en la que nos ve otro par. Nosotros no podemos saberla: el router la cambia por el camino. Cada par la dice en su identify.

Un par puede equivocarse, o mentir. Natscope cree una dirección cuando coinciden suficientes pares en lugares distintos.</translation>
    </message>
    <message>
        <source>The address at which others see us.</source>
        <translation>La dirección en la que otros nos ven.</translation>
    </message>
    <message>
        <source>The address of ours that it belongs to.</source>
        <translation>La dirección nuestra a la que pertenece.</translation>
    </message>
    <message>
        <source>The address of ours that it is the outside of.</source>
        <translation>La dirección nuestra cuya cara exterior es.</translation>
    </message>
    <message>
        <source>The address that it reports.</source>
        <translation>La dirección que comunica.</translation>
    </message>
    <message>
        <source>The address that the peer dialled to reach us, from its identify.</source>
        <translation>La dirección a la que llamó el par para llegar hasta nosotros, según su identify.</translation>
    </message>
    <message>
        <source>The addresses to listen on in the settings are not used this time. {reason}</source>
        <translation>Las direcciones de escucha de los ajustes no se usan esta vez. {reason}</translation>
    </message>
    <message>
        <source>The answer is always up here, in one sentence, once enough others have said how they see you. “{card}”, below it, tells what it rests on.</source>
        <translation>La respuesta está siempre aquí arriba, en una frase, en cuanto suficientes otros hayan dicho cómo te ven. «{card}», debajo, dice en qué se basa.</translation>
    </message>
    <message>
        <source>The file holds the addresses and peer ids of you and of everybody you meet.</source>
        <translation>El archivo contiene las direcciones y los identificadores tuyos y de todos los pares que encuentres.</translation>
    </message>
    <message>
        <source>The first thing that two libp2p peers do: they tell each other who they are, which program they run, what they can speak, where they listen, and at which address they see the other.</source>
        <translation>Lo primero que hacen dos pares de libp2p: se dicen quiénes son, qué programa ejecutan, qué saben hablar, dónde escuchan y en qué dirección ven al otro.</translation>
    </message>
    <message>
        <source>The lab is an internet inside this program: routers of all kinds, packets that you can follow, and lessons. What a word means is told when you point at it, and in the glossary (Shift+F1).</source>
        <translation>El laboratorio es una internet dentro de este programa: routers de todo tipo, paquetes que puedes seguir y lecciones. Lo que significa una palabra se explica al apuntar a ella y en el glosario (Shift+F1).</translation>
    </message>
    <message>
        <source>The lab stands still: it happens when you press Play.</source>
        <translation>El laboratorio está detenido: ocurre cuando pulsas Reproducir.</translation>
    </message>
    <message>
        <source>The lab&apos;s own time since it began</source>
        <translation>El tiempo propio del laboratorio desde que empezó</translation>
    </message>
    <message>
        <source>The lane of the picture in which it is.</source>
        <translation>El carril de la imagen en el que está.</translation>
    </message>
    <message>
        <source>The last round-trip times of the peer as a line, from 0 to the longest.</source>
        <translation>Los últimos tiempos de ida y vuelta del par como línea, de 0 al más largo.</translation>
    </message>
    <message>
        <source>The line exists, but it lets in only those that it has sent to.</source>
        <translation>La línea existe, pero solo deja entrar a aquellos a los que ha enviado algo.</translation>
    </message>
    <message>
        <source>The line has sent to exactly this address and port before, so it may answer.</source>
        <translation>La línea ya ha enviado algo exactamente a esta dirección y este puerto, así que puede responder.</translation>
    </message>
    <message>
        <source>The line has sent to this address before, so it may answer.</source>
        <translation>La línea ya ha enviado algo a esta dirección, así que puede responder.</translation>
    </message>
    <message>
        <source>The local end that the connection arrived at.</source>
        <translation>El extremo local al que llegó la conexión.</translation>
    </message>
    <message>
        <source>The local end, by the socket&apos;s own name after connecting.</source>
        <translation>El extremo local, según el propio nombre del socket tras conectar.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: others see us at {new} since then, and saw us at {old} before.</source>
        <translation>La asignación cambió a las {time}: desde entonces otros nos ven en {new}, y antes nos veían en {old}.</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: the public address is the same, the port another. Others see us at {new} since then, and saw us at {old} before.</source>
        <translation>La asignación cambió a las {time}: la dirección pública es la misma; el puerto, otro. Desde entonces otros nos ven en {new}, y antes nos veían en {old}.</translation>
    </message>
    <message>
        <source>The name of a peer: the fingerprint of its public key. Nobody can take the id of somebody else, as each connection begins with a proof of having the key to it.</source>
        <translation>El nombre de un par: la huella de su clave pública. Nadie puede usar el id de otro, pues cada conexión empieza demostrando que se tiene la clave que le corresponde.</translation>
    </message>
    <message>
        <source>The name that a participant chose; part of its peer id where it chose none.</source>
        <translation>El nombre que eligió un participante; si no eligió ninguno, parte de su id de par.</translation>
    </message>
    <message>
        <source>The node has them from its next start on</source>
        <translation>El nodo los tiene a partir de su próximo inicio</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>El nodo se está iniciando.</translation>
    </message>
    <message>
        <source>The node of {host} starts</source>
        <translation>Arranca el nodo de {host}</translation>
    </message>
    <message>
        <source>The node of {host} stops</source>
        <translation>Se para el nodo de {host}</translation>
    </message>
    <message>
        <source>The node of {name} has stopped.</source>
        <translation>El nodo de {name} se ha parado.</translation>
    </message>
    <message>
        <source>The node of {name} runs.</source>
        <translation>El nodo de {name} está en marcha.</translation>
    </message>
    <message>
        <source>The node of {name} starts anew.</source>
        <translation>El nodo de {name} empieza de nuevo.</translation>
    </message>
    <message>
        <source>The number of connections appears here, a figure each second.</source>
        <translation>Aquí aparece el número de conexiones, una cifra por segundo.</translation>
    </message>
    <message>
        <source>The observer group. One group has one vote, so that nobody outvotes others alone.</source>
        <translation>El grupo de observadores. Un grupo tiene un voto, para que nadie gane a los demás él solo.</translation>
    </message>
    <message>
        <source>The other side closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>El otro lado cerró la conexión {number} con {peer} tras {time} ({received} de entrada, {sent} de salida): {why}</translation>
    </message>
    <message>
        <source>The others agree on where we are, and this peer says something else: it is mistaken, lies, or is reached by another way.</source>
        <translation>Los demás coinciden en dónde estamos, y este par dice otra cosa: se equivoca, miente o se llega a él por otro camino.</translation>
    </message>
    <message>
        <source>The packet&apos;s number, the same on its whole way, translations included.</source>
        <translation>El número del paquete, el mismo en todo su camino, traducciones incluidas.</translation>
    </message>
    <message>
        <source>The peer answered with its own: {addrs}. There and back took {time}.</source>
        <translation>El par respondió con las suyas: {addrs}. La ida y vuelta tardó {time}.</translation>
    </message>
    <message>
        <source>The peer came after a coordinated hole punch.</source>
        <translation>El par llegó tras una perforación (hole punching) coordinada.</translation>
    </message>
    <message>
        <source>The peer came over a relay.</source>
        <translation>El par llegó por un relay.</translation>
    </message>
    <message>
        <source>The peer came through a port forward (UPnP, NAT-PMP or by hand).</source>
        <translation>El par llegó por una redirección de puerto (UPnP, NAT-PMP o a mano).</translation>
    </message>
    <message>
        <source>The peer could be dialled directly: no hole had to be punched.</source>
        <translation>Se pudo llamar al par directamente: no hizo falta ninguna perforación.</translation>
    </message>
    <message>
        <source>The peer dialled a public address of one of our own interfaces: there is no NAT between.</source>
        <translation>El par llamó a una dirección pública de una de nuestras propias interfaces: no hay NAT de por medio.</translation>
    </message>
    <message>
        <source>The peer dialled an address at which others see our shared port: our own outbound connections opened that way through the NAT.</source>
        <translation>El par llamó a una dirección en la que otros ven nuestro puerto compartido: nuestras propias conexiones salientes abrieron ese camino por el NAT.</translation>
    </message>
    <message>
        <source>The peer dialled an address of the local network.</source>
        <translation>El par llamó a una dirección de la red local.</translation>
    </message>
    <message>
        <source>The peer does not speak DCUtR.</source>
        <translation>El par no habla DCUtR.</translation>
    </message>
    <message>
        <source>The peer has not told yet which address it dialled, or what it told is of no use.</source>
        <translation>El par todavía no ha dicho a qué dirección llamó, o lo que dijo no sirve.</translation>
    </message>
    <message>
        <source>The peer id in the announcement; proved only once there is a connection.</source>
        <translation>El id de par del anuncio; solo está demostrado cuando hay una conexión.</translation>
    </message>
    <message>
        <source>The peer runs on this machine and came over loopback.</source>
        <translation>El par está en esta misma máquina y llegó por loopback.</translation>
    </message>
    <message>
        <source>The peer that reports the address.</source>
        <translation>El par que comunica la dirección.</translation>
    </message>
    <message>
        <source>The peer told us, over the relay, where its shared port is seen: {addrs}.</source>
        <translation>El par nos dijo, por el relay, dónde se ve su puerto compartido: {addrs}.</translation>
    </message>
    <message>
        <source>The peer&apos;s NAT takes another port for each destination: we knocked at the one that others had seen, and our NAT did not let the peer in from another.</source>
        <translation>El NAT del par usa otro puerto para cada destino: llamamos al que otros habían visto, y nuestro NAT no dejó entrar al par desde otro.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation>El SYN del par entró donde escuchamos.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation>Entró el SYN del par.</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN reached us: nothing stands before this computer.</source>
        <translation>El SYN del par llegó hasta nosotros: no hay nada delante de este equipo.</translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
        <translation>El extremo del par en la conexión.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>La imagen está en {path}.</translation>
    </message>
    <message>
        <source>The picture was not saved: {why}</source>
        <translation>La imagen no se guardó: {why}</translation>
    </message>
    <message>
        <source>The port on which Natscope listens for others, and from which it also dials. Dialling makes the router open a mapping for that port: with luck others can come in by it.

A connection that leaves from any other port opens the wrong door.</source>
        <translation>El puerto en el que Natscope escucha a otros y desde el que también llama. Al llamar, el router abre una asignación para ese puerto: con suerte, otros pueden entrar por ella.

Una conexión que sale de cualquier otro puerto abre la puerta equivocada.</translation>
    </message>
    <message>
        <source>The public address is this computer&apos;s own. No router translates it.</source>
        <translation>La dirección pública es propia de este equipo. Ningún router la traduce.</translation>
    </message>
    <message>
        <source>The recording {path} ended: it is full.</source>
        <translation>La grabación {path} terminó: está llena.</translation>
    </message>
    <message>
        <source>The relay carries only so much, for so long: it is there to meet, and not to stay.</source>
        <translation>El relay solo transporta una cantidad limitada durante un tiempo limitado: está para encontrarse, no para quedarse.</translation>
    </message>
    <message>
        <source>The relay {peer} gave us no place: {why}</source>
        <translation>El relay {peer} no nos dio sitio: {why}</translation>
    </message>
    <message>
        <source>The relay {peer} keeps a place for us: others can meet us there.</source>
        <translation>El relay {peer} nos guarda un sitio: otros pueden encontrarnos allí.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and cannot be moved away ({problem}); what is noted of peers is not kept this time.</source>
        <translation>Los pares recordados en {path} están dañados ({why}) y no se pueden apartar ({problem}); esta vez no se conserva lo que se anote sobre los pares.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and not used.</source>
        <translation>Los pares recordados en {path} están dañados ({why}) y no se usan.</translation>
    </message>
    <message>
        <source>The remembered peers in {path} cannot be read ({why}); what is noted of peers is not kept this time.</source>
        <translation>Los pares recordados en {path} no se pueden leer ({why}); esta vez no se conserva lo que se anote sobre los pares.</translation>
    </message>
    <message>
        <source>The remembered peers were damaged ({why}). They are kept as {aside}; nobody is banned and there is no favourite now.</source>
        <translation>Los pares recordados estaban dañados ({why}). Se conservan como {aside}; ahora nadie está bloqueado y no hay favoritos.</translation>
    </message>
    <message>
        <source>The router opened no port for us: {why}</source>
        <translation>El router no nos abrió ningún puerto: {why}</translation>
    </message>
    <message>
        <source>The router says that its address outside is {said}, but others see {seen}: there is a second NAT, the provider&apos;s.</source>
        <translation>El router dice que su dirección de fuera es {said}, pero otros ven {seen}: hay un segundo NAT, el del proveedor.</translation>
    </message>
    <message>
        <source>The router tries to give a connection the same port number outside as it has inside. It is handy, and no promise: when two computers want the same port, one gets another.</source>
        <translation>El router intenta dar a una conexión fuera el mismo número de puerto que tiene dentro. Es práctico, y no es una promesa: si dos equipos quieren el mismo puerto, uno recibe otro.</translation>
    </message>
    <message>
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation>El router {gateway} nos abrió {addr} ({protocol}).</translation>
    </message>
    <message>
        <source>The router&apos;s own address outside is {seen}, as observed: one NAT.</source>
        <translation>La dirección de fuera del propio router es {seen}, como la observada: un solo NAT.</translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
        <translation>La regla por la que un router lo dejó pasar o lo detuvo.</translation>
    </message>
    <message>
        <source>The same pages as those of the real node</source>
        <translation>Las mismas páginas que las del nodo real</translation>
    </message>
    <message>
        <source>The same, and a program inside may ask it to open a port.</source>
        <translation>Lo mismo, y un programa de dentro puede pedirle que abra un puerto.</translation>
    </message>
    <message>
        <source>The setting {name} is not used. {sentence}</source>
        <translation>El ajuste {name} no se usa. {sentence}</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>Los ajustes están en {file}.</translation>
    </message>
    <message>
        <source>The settings of {file} are kept. The node has them from the next start of Natscope on.</source>
        <translation>Los ajustes de {file} se han guardado. El nodo los tiene a partir del próximo inicio de Natscope.</translation>
    </message>
    <message>
        <source>The system may refuse a port below {port}.</source>
        <translation>El sistema puede negar un puerto por debajo de {port}.</translation>
    </message>
    <message>
        <source>The timeline as a table, to read and to copy</source>
        <translation>La línea de tiempo como tabla, para leer y copiar</translation>
    </message>
    <message>
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation>El habitual: un puerto propio para cada programa de dentro, solo respuestas.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>La dirección completa</translation>
    </message>
    <message>
        <source>The whole multiaddr, as in the QR code</source>
        <translation>El multiaddr completo, como en el código QR</translation>
    </message>
    <message>
        <source>The word in the picture.</source>
        <translation>La palabra de la imagen.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Suyas</translation>
    </message>
    <message>
        <source>There and back, the median of the last pings.</source>
        <translation>Ida y vuelta, la mediana de los últimos pings.</translation>
    </message>
    <message>
        <source>There are no metrics this time. {reason}</source>
        <translation>Esta vez no hay métricas. {reason}</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>No hay ninguna dirección en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no address to give to others yet</source>
        <translation>Todavía no hay ninguna dirección que dar a otros</translation>
    </message>
    <message>
        <source>There is no address yet that others could dial.</source>
        <translation>Todavía no hay ninguna dirección a la que otros puedan llamar.</translation>
    </message>
    <message>
        <source>There is no node: this is a recording.</source>
        <translation>No hay nodo: esto es una grabación.</translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
        <translation>Estos no son ajustes escritos por esta versión de Natscope.</translation>
    </message>
    <message>
        <source>They type it on their Workshop page, or point a camera at the code and paste its text.</source>
        <translation>La escriben en su página Taller, o apuntan una cámara al código y pegan su texto.</translation>
    </message>
    <message>
        <source>This NAT does not turn round what comes from inside to its own address.</source>
        <translation>Este NAT no devuelve lo que viene de dentro hacia su propia dirección.</translation>
    </message>
    <message>
        <source>This computer listens on no private address that a router would translate.</source>
        <translation>Este ordenador no escucha en ninguna dirección privada que un router traduciría.</translation>
    </message>
    <message>
        <source>This computer slept, and may be elsewhere now: everything is looked at anew.</source>
        <translation>Este equipo estuvo en suspensión, y puede que ahora esté en otro lugar: todo se examina de nuevo.</translation>
    </message>
    <message>
        <source>This computer takes part, and dials nobody for others.</source>
        <translation>Este equipo participa, y no llama a nadie por encargo de otros.</translation>
    </message>
    <message>
        <source>This computer&apos;s own public address; a firewall may stand before it.</source>
        <translation>La dirección pública propia de este equipo; puede haber un cortafuegos delante.</translation>
    </message>
    <message>
        <source>This connection left from a port of its own.</source>
        <translation>Esta conexión salió de un puerto propio.</translation>
    </message>
    <message>
        <source>This connection left from the shared port, the one that we listen on.</source>
        <translation>Esta conexión salió del puerto compartido, el mismo en el que escuchamos.</translation>
    </message>
    <message>
        <source>This file is damaged: a value in it is not a text.</source>
        <translation>Este archivo está dañado: uno de sus valores no es un texto.</translation>
    </message>
    <message>
        <source>This file is of another version: there is no setting {name}.</source>
        <translation>Este archivo es de otra versión: no existe el ajuste {name}.</translation>
    </message>
    <message>
        <source>This is a demo or a recording: what is chosen here holds until it is closed. How your own node runs is set in Natscope&apos;s own window.</source>
        <translation>Esto es una demostración o una grabación: lo que se elija aquí vale hasta que se cierre. El funcionamiento de tu propio nodo se ajusta en la ventana propia de Natscope.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside a program, and nobody&apos;s real network.</source>
        <translation>Esto es una demo: un pequeño internet dentro de un programa, y no la red real de nadie.</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside this program. Nothing leaves this computer.</source>
        <translation>Esto es una demostración: una pequeña internet dentro de este programa. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Esto es una grabación</translation>
    </message>
    <message>
        <source>This is a recording: there is no node that could dial.</source>
        <translation>Esto es una grabación: no hay ningún nodo que pueda llamar.</translation>
    </message>
    <message>
        <source>This is no file of settings: it is not JSON.</source>
        <translation>Esto no es un archivo de ajustes: no es JSON.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence along. Packages of Natscope hold them all.</source>
        <translation>Este componente no trae ningún texto de su licencia. Los paquetes de Natscope los contienen todos.</translation>
    </message>
    <message>
        <source>This step could not be played: {error}.</source>
        <translation>No se pudo reproducir este paso: {error}.</translation>
    </message>
    <message>
        <source>This try ended here. {why}</source>
        <translation>Este intento terminó aquí. {why}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>A través de un relay</translation>
    </message>
    <message>
        <source>Through a relay: anybody can meet you there.</source>
        <translation>A través de un relay: allí puede encontrarte cualquiera.</translation>
    </message>
    <message>
        <source>Through relay</source>
        <translation>Por relay</translation>
    </message>
    <message>
        <source>Through the relay {relay}.</source>
        <translation>A través del relay {relay}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time and traffic</source>
        <translation>Tiempo y tráfico</translation>
    </message>
    <message>
        <source>Time from a raw connection to an encrypted, multiplexed one.</source>
        <translation>Tiempo desde una conexión en bruto hasta una cifrada y multiplexada.</translation>
    </message>
    <message>
        <source>Time shown at once</source>
        <translation>Tiempo mostrado a la vez</translation>
    </message>
    <message>
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation>Tiempo desde que se abrió la conexión. Al exportar, la hora en que se abrió.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>A la invitación</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Told unasked</source>
        <translation>Comunicado sin preguntar</translation>
    </message>
    <message>
        <source>Too few others see us from where this peer does.</source>
        <translation>Nos ven muy pocos más desde donde está este par.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Traffic appears here, a figure each second.</source>
        <translation>Aquí aparece el tráfico, una cifra por segundo.</translation>
    </message>
    <message>
        <source>Traffic, round-trip times, and when the mapping changed</source>
        <translation>Tráfico, tiempos de ida y vuelta, y cuándo cambió la asignación</translation>
    </message>
    <message>
        <source>Tried last: {addr}.</source>
        <translation>Último intento: {addr}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Try it without any network</source>
        <translation>Pruébalo sin ninguna red</translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation>Intentar una conexión directa con quien encontramos en un relay.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation>Intento {number}, {time}</translation>
    </message>
    <message>
        <source>Turns round what comes from inside (hairpin)</source>
        <translation>Devuelve lo que viene de dentro (hairpin)</translation>
    </message>
    <message>
        <source>Two computers behind one router that talk by its public address: the router has to turn the packets round. Many cannot, so that an address which works from everywhere else does not work at home.</source>
        <translation>Dos equipos detrás de un mismo router que hablan por su dirección pública: el router tiene que dar la vuelta a los paquetes. Muchos no pueden, de modo que una dirección que funciona desde cualquier otro lugar no funciona en casa.</translation>
    </message>
    <message>
        <source>Two peers behind routers agree over a relay on a moment, and both dial at that moment. Each one&apos;s packet opens its own router for the other&apos;s: the two connections meet as one, and it is direct.

It works where at least one side&apos;s port can be foretold.</source>
        <translation>Dos pares detrás de routers acuerdan un momento por un relay, y ambos llaman en ese momento. El paquete de cada uno abre su propio router para el del otro: las dos conexiones se encuentran como una sola, y es directa.

Funciona si se puede predecir el puerto de al menos un lado.</translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation>Dos pares tienen que decir en qué dirección te ven.</translation>
    </message>
    <message>
        <source>Type the address that was read out, or paste the text of the QR code; Enter connects.</source>
        <translation>Escribe la dirección que se leyó en voz alta, o pega el texto del código QR; Intro conecta.</translation>
    </message>
    <message>
        <source>UDP addresses cannot be dialled yet, only TCP</source>
        <translation>Todavía no se puede llamar a direcciones UDP, solo TCP</translation>
    </message>
    <message>
        <source>UDP port {port} is taken</source>
        <translation>El puerto UDP {port} está ocupado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unix sockets are not spoken, only TCP</source>
        <translation>No se hablan los sockets Unix, solo TCP</translation>
    </message>
    <message>
        <source>Unsolicited SYN</source>
        <translation>SYN no solicitado</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Veredicto cambiado</translation>
    </message>
    <message>
        <source>Verdict. {words}</source>
        <translation>Veredicto. {words}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
        <translation>A la espera de que el par se identifique.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>We answered with our own: {addrs}.</source>
        <translation>Respondimos con las nuestras: {addrs}.</translation>
    </message>
    <message>
        <source>We are {peer}</source>
        <translation>Somos {peer}</translation>
    </message>
    <message>
        <source>We came in at the peer&apos;s from a port that it had not been told of: its NAT lets in whom it has sent to. It takes us for a stranger there, so we had to ask first.</source>
        <translation>Entramos en el lado del par desde un puerto del que no se le había hablado: su NAT deja entrar a quien ha enviado algo. Allí nos toma por un desconocido, así que tuvimos que preguntar antes.</translation>
    </message>
    <message>
        <source>We closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>Cerramos la conexión {number} con {peer} tras {time} ({received} de entrada, {sent} de salida): {why}</translation>
    </message>
    <message>
        <source>We dial them back then (AutoNAT).</source>
        <translation>Entonces los llamamos de vuelta (AutoNAT).</translation>
    </message>
    <message>
        <source>We had contacted exactly that address and port before.</source>
        <translation>Ya habíamos contactado exactamente con esa dirección y ese puerto.</translation>
    </message>
    <message>
        <source>We had contacted that IP address before, on another port.</source>
        <translation>Ya habíamos contactado con esa dirección IP, en otro puerto.</translation>
    </message>
    <message>
        <source>We had not contacted that address before: it came uninvited.</source>
        <translation>No habíamos contactado antes con esa dirección: llegó sin invitación.</translation>
    </message>
    <message>
        <source>We have not dialled anybody yet</source>
        <translation>Todavía no hemos llamado a nadie</translation>
    </message>
    <message>
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation>Dijimos al par, por el relay, dónde se ve nuestro puerto compartido: {addrs}.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>WebRTC is not spoken, only TCP</source>
        <translation>WebRTC no se habla, solo TCP</translation>
    </message>
    <message>
        <source>WebSocket is not spoken, only plain TCP</source>
        <translation>WebSocket no se habla, solo TCP simple</translation>
    </message>
    <message>
        <source>WebTransport is not spoken, only TCP</source>
        <translation>WebTransport no se habla, solo TCP</translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation>Equipos conocidos en los que se empieza a encontrar a otros.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What STUN servers say</source>
        <translation>Qué dicen los servidores STUN</translation>
    </message>
    <message>
        <source>What a STUN server says, beside your peers</source>
        <translation>Qué dice un servidor STUN, junto a tus pares</translation>
    </message>
    <message>
        <source>What a home router does so that all devices at home can share one public address. To each connection that goes out it gives a port of its public address, and remembers whose it is.

Others on the internet see the router&apos;s address and that port, never the one of your computer. What comes in without being expected has no owner, and is thrown away.</source>
        <translation>Lo que hace un router doméstico para que todos los dispositivos de casa compartan una dirección pública. A cada conexión que sale le da un puerto de su dirección pública y recuerda de quién es.

Otros en internet ven la dirección del router y ese puerto, nunca la de tu equipo. Lo que llega sin que se espere no tiene dueño y se descarta.</translation>
    </message>
    <message>
        <source>What a wildcard stands for.</source>
        <translation>A qué corresponde un comodín.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>What became of observed addresses</source>
        <translation>Qué fue de las direcciones observadas</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What came of it stands beside the button.</source>
        <translation>El resultado aparece junto al botón.</translation>
    </message>
    <message>
        <source>What can be done with the selected peers</source>
        <translation>Qué se puede hacer con los pares seleccionados</translation>
    </message>
    <message>
        <source>What follows from the observed addresses</source>
        <translation>Qué se deduce de las direcciones observadas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation>Qué ocurre, en palabras</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is open is closed at once. A banned peer is not let in and not dialled, also after the next start, until you allow it again.</source>
        <translation>Lo que esté abierto se cierra al instante. A un par bloqueado no se le deja entrar ni se le llama, tampoco tras el próximo inicio, hasta que lo permitas de nuevo.</translation>
    </message>
    <message>
        <source>What is shown was recorded earlier. It is not the present.</source>
        <translation>Lo que se muestra se grabó antes. No es el presente.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Lo que afirma</translation>
    </message>
    <message>
        <source>What it does: {kind}</source>
        <translation>Qué hace: {kind}</translation>
    </message>
    <message>
        <source>What it let through or kept out last</source>
        <translation>Lo último que dejó pasar o detuvo</translation>
    </message>
    <message>
        <source>What kind of packet it is; “mapping” is a change of a NAT&apos;s table.</source>
        <translation>Qué tipo de paquete es; «asignación» es un cambio en la tabla de un NAT.</translation>
    </message>
    <message>
        <source>What others can type</source>
        <translation>Lo que otros pueden escribir</translation>
    </message>
    <message>
        <source>What stands for it outside: this is where others see it.</source>
        <translation>Lo que lo representa fuera: aquí lo ven otros.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué se interpone</translation>
    </message>
    <message>
        <source>What the peer calls its program. It can say what it likes.</source>
        <translation>Cómo llama el par a su programa. Puede decir lo que quiera.</translation>
    </message>
    <message>
        <source>What the peer says of itself</source>
        <translation>Lo que el par dice de sí mismo</translation>
    </message>
    <message>
        <source>What the verdict rests on. Ctrl+E</source>
        <translation>En qué se basa el veredicto. Ctrl+E</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué cabe esperar</translation>
    </message>
    <message>
        <source>What to expect: your NAT against the peer&apos;s</source>
        <translation>Qué cabe esperar: tu NAT frente al del par</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Lo que espera al próximo inicio</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Lo que sabemos</translation>
    </message>
    <message>
        <source>What went between you, the relay and the peer, and when</source>
        <translation>Qué pasó entre tú, el relay y el par, y cuándo</translation>
    </message>
    <message>
        <source>What went over it in both directions in the last minute, as a line.</source>
        <translation>Lo que pasó por ella en ambos sentidos en el último minuto, como línea.</translation>
    </message>
    <message>
        <source>What you noted on it.</source>
        <translation>Lo que anotaste sobre él.</translation>
    </message>
    <message>
        <source>What you say of yourself</source>
        <translation>Lo que dices de ti</translation>
    </message>
    <message>
        <source>What your router does (NAT report card)</source>
        <translation>Qué hace tu router (boletín NAT)</translation>
    </message>
    <message>
        <source>What your router does (NAT)</source>
        <translation>Qué hace tu router (NAT)</translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
        <translation>Qué intentó {peer}:</translation>
    </message>
    <message>
        <source>What {source} sends to {target} belongs to no connection that is known here.</source>
        <translation>Lo que {source} envía a {target} no pertenece a ninguna conexión que se conozca aquí.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a connection with it began or ended.</source>
        <translation>Cuándo empezó o terminó una conexión con él.</translation>
    </message>
    <message>
        <source>When a peer and you meet at a relay, both try to get a direct connection through their routers; each try appears here, step by step. Dial an address with /p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the Overview once a relay keeps a place for you.</source>
        <translation>Cuando un par y tú os encontráis en un relay, ambos intentan conseguir una conexión directa a través de sus routers; cada intento aparece aquí, paso a paso. Llama a una dirección que contenga /p2p-circuit (Ctrl+L), o da la tuya a alguien: está en Resumen en cuanto un relay te guarda un sitio.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Cuándo empezó.</translation>
    </message>
    <message>
        <source>When it goes unless it is used, in lab time.</source>
        <translation>Cuándo desaparece si no se usa, en tiempo del laboratorio.</translation>
    </message>
    <message>
        <source>When it was met for the first time, as far as this program remembers.</source>
        <translation>Cuándo se encontró por primera vez, hasta donde recuerda este programa.</translation>
    </message>
    <message>
        <source>When it was noticed.</source>
        <translation>Cuándo se notó.</translation>
    </message>
    <message>
        <source>When it was, or began.</source>
        <translation>Cuándo fue, o empezó.</translation>
    </message>
    <message>
        <source>When somebody in the room asks who can dial whom, this computer tries to connect to each of the others, and tells everybody what came of it.</source>
        <translation>Cuando alguien en la sala pregunta quién puede llamar a quién, este equipo intenta conectarse con cada uno de los demás y dice a todos qué resultó.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it arrived, was refused, or is going to.</source>
        <translation>Dónde llegó, dónde fue rechazado o adónde va.</translation>
    </message>
    <message>
        <source>Where it can be dialled ({number})</source>
        <translation>Dónde se le puede llamar ({number})</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it is connected from, or where it was reached before.</source>
        <translation>Desde dónde está conectado, o dónde se llegó a él antes.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>Where it says that it can be dialled</source>
        <translation>Dónde dice que se le puede llamar</translation>
    </message>
    <message>
        <source>Where others see us</source>
        <translation>Dónde nos ven otros</translation>
    </message>
    <message>
        <source>Where the two of us met.</source>
        <translation>Dónde nos encontramos.</translation>
    </message>
    <message>
        <source>Where we listen</source>
        <translation>Dónde escuchamos</translation>
    </message>
    <message>
        <source>Whether a relay stands between the two ends, and carries only so much for so long.</source>
        <translation>Si hay un relay entre los dos extremos, que solo transporta una cantidad limitada durante un tiempo limitado.</translation>
    </message>
    <message>
        <source>Whether others get in at {addr} is no longer known.</source>
        <translation>Ya no se sabe si otros entran en {addr}.</translation>
    </message>
    <message>
        <source>Whether there is a direct connection now.</source>
        <translation>Si ahora hay una conexión directa.</translation>
    </message>
    <message>
        <source>Which row is yours is not known yet: it takes a few peers to tell.</source>
        <translation>Todavía no se sabe qué fila es la tuya: hacen falta unos cuantos pares para saberlo.</translation>
    </message>
    <message>
        <source>Which try is drawn</source>
        <translation>Qué intento se dibuja</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
        <translation>Quién entró por el puerto compartido</translation>
    </message>
    <message>
        <source>Who came in through your router?</source>
        <translation>¿Quién entró a través de tu router?</translation>
    </message>
    <message>
        <source>Who can dial whom</source>
        <translation>Quién puede llamar a quién</translation>
    </message>
    <message>
        <source>Who can dial whom appears here once you take part</source>
        <translation>Aquí aparece quién puede llamar a quién en cuanto participes</translation>
    </message>
    <message>
        <source>Who can dial whom: rows dial, columns are dialled</source>
        <translation>Quién puede llamar a quién: las filas llaman, las columnas son llamadas</translation>
    </message>
    <message>
        <source>Who dialled whom through the relay. Whoever was dialled there begins the punch.</source>
        <translation>Quién llamó a quién por el relay. Quien recibió la llamada empieza la perforación.</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Quién está conectado</translation>
    </message>
    <message>
        <source>Who is connected, and how</source>
        <translation>Quién está conectado, y cómo</translation>
    </message>
    <message>
        <source>Who may come in by this line, by the router&apos;s filtering.</source>
        <translation>Quién puede entrar por esta línea, según el filtrado del router.</translation>
    </message>
    <message>
        <source>Who opened the connection: inbound, the peer did; outbound, we did.</source>
        <translation>Quién abrió la conexión: entrante, el par; saliente, nosotros.</translation>
    </message>
    <message>
        <source>Who reports which address appears here, a line for each peer.</source>
        <translation>Aquí aparece quién comunica qué dirección, una línea por par.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who said {addr}</source>
        <translation>Quién dijo {addr}</translation>
    </message>
    <message>
        <source>Who says how others see us</source>
        <translation>Quién dice cómo nos ven otros</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Who was asked to come in (AutoNAT)</source>
        <translation>A quién se pidió que entrara (AutoNAT)</translation>
    </message>
    <message>
        <source>Who was met, is kept, or is banned</source>
        <translation>A quién se encontró, quién se conserva o está bloqueado</translation>
    </message>
    <message>
        <source>Whoever knocks in vain hears nothing.</source>
        <translation>Quien llama en vano no oye nada.</translation>
    </message>
    <message>
        <source>Whoever knocks in vain is told so at once.</source>
        <translation>A quien llama en vano se le dice al instante.</translation>
    </message>
    <message>
        <source>Whoever knows a port that is open outside may come in, strangers too.</source>
        <translation>Quien conozca un puerto abierto hacia fuera puede entrar, también los desconocidos.</translation>
    </message>
    <message>
        <source>Whoever sent it hears nothing.</source>
        <translation>Quien lo envió no oye nada.</translation>
    </message>
    <message>
        <source>Whom it has sent to, the latest first: the filter looks at these.</source>
        <translation>A quién ha enviado, el más reciente primero: el filtro mira esto.</translation>
    </message>
    <message>
        <source>Whom the router lets in on a port that it has opened.

Endpoint-independent: everybody. Address-dependent: only computers that you have sent something to. Address-and-port-dependent: only exactly the programs that you have sent something to. Most home routers are of the last kind.</source>
        <translation>A quién deja entrar el router por un puerto que ha abierto.

Independiente del destino: a todos. Dependiente de la dirección: solo a equipos a los que has enviado algo. Dependiente de la dirección y el puerto: solo exactamente a los programas a los que has enviado algo. La mayoría de los routers domésticos son de este último tipo.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why Natscope says so</source>
        <translation>Por qué lo dice Natscope</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not</source>
        <translation>Por qué funcionó, o por qué no pudo</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not.</source>
        <translation>Por qué funcionó, o por qué no pudo.</translation>
    </message>
    <message>
        <source>Why not (yet)</source>
        <translation>Por qué no (todavía)</translation>
    </message>
    <message>
        <source>Why not the shared port</source>
        <translation>Por qué no el puerto compartido</translation>
    </message>
    <message>
        <source>Why reuse is not active, or who else is there.</source>
        <translation>Por qué la reutilización no está activa, o quién más está ahí.</translation>
    </message>
    <message>
        <source>Why the address is not believed, or not yet.</source>
        <translation>Por qué no se cree la dirección, o todavía no.</translation>
    </message>
    <message>
        <source>Windows has no safe way for a dial to share a listening port</source>
        <translation>Windows no tiene un modo seguro de que una llamada comparta un puerto de escucha</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Con quién.</translation>
    </message>
    <message>
        <source>Within limits: few, briefly, and little.</source>
        <translation>Dentro de unos límites: pocos, poco tiempo y poca cantidad.</translation>
    </message>
    <message>
        <source>Without IP addresses and peer ids: names stand for them</source>
        <translation>Sin direcciones IP ni ids de pares: en su lugar hay nombres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation>Escribir en un archivo los ajustes guardados</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, inbound connections arrive on the shared port: {who} came in, and we had never contacted it.</source>
        <translation>Sí, las conexiones entrantes llegan al puerto compartido: entró {who}, con quien nunca habíamos contactado.</translation>
    </message>
    <message>
        <source>Yes, {way}, but so far only peers that we had contacted before: {who} came in.</source>
        <translation>Sí, {way}, pero por ahora solo pares con los que ya habíamos contactado: entró {who}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are a relay for others</source>
        <translation>Eres un relay para otros</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;note on {peer}</source>
        <translation>Tu &amp;nota sobre {peer}</translation>
    </message>
    <message>
        <source>Your NAT at the left, the peer&apos;s above. {mine}</source>
        <translation>Tu NAT a la izquierda, el del par arriba. {mine}</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Tus direcciones</translation>
    </message>
    <message>
        <source>Your connections leave by several public IP addresses, and others may try the wrong one.</source>
        <translation>Tus conexiones salen por varias direcciones IP públicas, y otros pueden probar la equivocada.</translation>
    </message>
    <message>
        <source>Your invitation appears here once you take part</source>
        <translation>Tu invitación aparece aquí en cuanto participes</translation>
    </message>
    <message>
        <source>Your name in the room</source>
        <translation>Tu nombre en la sala</translation>
    </message>
    <message>
        <source>Your name, for the others</source>
        <translation>Tu nombre, para los demás</translation>
    </message>
    <message>
        <source>Your peers</source>
        <translation>Tus pares</translation>
    </message>
    <message>
        <source>Your provider translates once more: opening a port in your router is not enough.</source>
        <translation>Tu proveedor traduce una vez más: no basta con abrir un puerto en tu router.</translation>
    </message>
    <message numerus="yes">
        <source>Your row is one of {n} marked one: filtering is not known.</source>
        <comment>Your row is one of {n} marked ones: filtering is not known.</comment>
        <translation>
            <numerusform>Tu fila es una de {n} marcada: no se conoce el filtrado.</numerusform>
            <numerusform>Tu fila es una de las {n} marcadas: no se conoce el filtrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your row: {name}.</source>
        <translation>Tu fila: {name}.</translation>
    </message>
    <message>
        <source>a connection between the shared port and that address exists already, or has just been closed</source>
        <translation>ya existe una conexión entre el puerto compartido y esa dirección, o acaba de cerrarse</translation>
    </message>
    <message>
        <source>a dial-back leaves from a port of its own</source>
        <translation>una llamada de vuelta sale de un puerto propio</translation>
    </message>
    <message>
        <source>a direct connection is there</source>
        <translation>hay una conexión directa</translation>
    </message>
    <message>
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
        <translation>la dirección de un favorito tiene que terminar con su id de par: /p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>a firewall of this machine forbids it</source>
        <translation>lo prohíbe un cortafuegos de esta máquina</translation>
    </message>
    <message>
        <source>a hole can be punched</source>
        <translation>se puede perforar</translation>
    </message>
    <message>
        <source>a host that we had contacted</source>
        <translation>un host con el que habíamos contactado</translation>
    </message>
    <message>
        <source>a host that we had contacted came in; a stranger&apos;s coming would prove more</source>
        <translation>entró un host con el que habíamos contactado; la llegada de un desconocido demostraría más</translation>
    </message>
    <message>
        <source>a host that we had never contacted</source>
        <translation>un host con el que nunca habíamos contactado</translation>
    </message>
    <message>
        <source>a host that we had never contacted came in</source>
        <translation>entró un host con el que nunca habíamos contactado</translation>
    </message>
    <message>
        <source>a link-local address: the peer is on our own network</source>
        <translation>una dirección de enlace local: el par está en nuestra propia red</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of more than {most}</source>
        <translation>una lista de más de {most}</translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
        <translation>un punto de encuentro (Rendezvous)</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is no STUN server&apos;s</source>
        <translation>un nombre de más de {most} caracteres no es el de un servidor STUN</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is too long: {name}</source>
        <translation>un nombre de más de {most} caracteres es demasiado largo: {name}</translation>
    </message>
    <message>
        <source>a name, looked up when it is dialled</source>
        <translation>un nombre que se consulta al llamar</translation>
    </message>
    <message>
        <source>a new connection came to be</source>
        <translation>surgió una conexión nueva</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>un número que no sea tan grande</translation>
    </message>
    <message>
        <source>a packet of its own, without a connection</source>
        <translation>un paquete suelto, sin conexión</translation>
    </message>
    <message>
        <source>a peer id alone is written /p2p/{peer}</source>
        <translation>un id de par solo se escribe /p2p/{peer}</translation>
    </message>
    <message>
        <source>a ping came back with other bytes than it went</source>
        <translation>un ping volvió con bytes distintos de los enviados</translation>
    </message>
    <message>
        <source>a private address: the peer is on our own network</source>
        <translation>una dirección privada: el par está en nuestra propia red</translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation>un programa que no nombra</translation>
    </message>
    <message>
        <source>a program of another user (id {user})</source>
        <translation>un programa de otro usuario (id {user})</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a text of more than {most} characters</source>
        <translation>un texto de más de {most} caracteres</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>una o dos palabras</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>address and port dependent</source>
        <translation>dependiente de la dirección y el puerto</translation>
    </message>
    <message>
        <source>address contacted before</source>
        <translation>dirección ya contactada</translation>
    </message>
    <message>
        <source>address dependent</source>
        <translation>dependiente de la dirección</translation>
    </message>
    <message>
        <source>address-and-port-dependent</source>
        <translation>dependiente de la dirección y el puerto</translation>
    </message>
    <message>
        <source>address-and-port-dependent filtering</source>
        <translation>filtrado dependiente de la dirección y el puerto</translation>
    </message>
    <message>
        <source>address-dependent</source>
        <translation>dependiente de la dirección</translation>
    </message>
    <message>
        <source>address-dependent filtering</source>
        <translation>filtrado dependiente de la dirección</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at})</source>
        <comment>agrees with what {n} peers observe ({at})</comment>
        <translation>
            <numerusform>coincide con lo que observa un par ({at})</numerusform>
            <numerusform>coincide con lo que observan {n} pares ({at})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port</source>
        <comment>agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port</comment>
        <translation>
            <numerusform>coincide con lo que observa un par ({at}) por TCP: UDP sale por el mismo puerto</numerusform>
            <numerusform>coincide con lo que observan {n} pares ({at}) por TCP: UDP sale por el mismo puerto</numerusform>
        </translation>
    </message>
    <message>
        <source>an address begins with a slash, like {example}</source>
        <translation>una dirección empieza por una barra, como {example}</translation>
    </message>
    <message>
        <source>an address of another transport than the connection&apos;s own</source>
        <translation>una dirección de otro transporte que el de la conexión</translation>
    </message>
    <message>
        <source>an address of more than {most} characters is none</source>
        <translation>una dirección de más de {most} caracteres no es tal</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>una dirección de este equipo</translation>
    </message>
    <message>
        <source>an address shared by a provider&apos;s customers (100.64.0.0/10): the peer is behind the same provider NAT</source>
        <translation>una dirección compartida por los clientes de un proveedor (100.64.0.0/10): el par está detrás del NAT del mismo proveedor</translation>
    </message>
    <message numerus="yes">
        <source>an address that {n} observer report</source>
        <comment>an address that {n} observers report</comment>
        <translation>
            <numerusform>una dirección que comunica {n} observador</numerusform>
            <numerusform>una dirección que comunican {n} observadores</numerusform>
        </translation>
    </message>
    <message>
        <source>an address through a relay has to name the peer at its end</source>
        <translation>una dirección a través de un relay tiene que nombrar al par en su final</translation>
    </message>
    <message>
        <source>an empty address cannot be dialled: they look like {example}</source>
        <translation>no se puede llamar a una dirección vacía: son como {example}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>another IP version than the connection&apos;s own</source>
        <translation>otra versión de IP que la de la conexión</translation>
    </message>
    <message>
        <source>another address of the peer answered first</source>
        <translation>otra dirección del par respondió antes</translation>
    </message>
    <message>
        <source>another peer answered there</source>
        <translation>allí respondió otro par</translation>
    </message>
    <message>
        <source>another port for each destination</source>
        <translation>otro puerto para cada destino</translation>
    </message>
    <message>
        <source>another program that does not share it</source>
        <translation>otro programa que no lo comparte</translation>
    </message>
    <message>
        <source>another way was found</source>
        <translation>se encontró otro camino</translation>
    </message>
    <message>
        <source>answered with RST</source>
        <translation>respondió con RST</translation>
    </message>
    <message>
        <source>answered, and not by the peer</source>
        <translation>hubo respuesta, pero no del par</translation>
    </message>
    <message>
        <source>answered: connected</source>
        <translation>respondió: conectado</translation>
    </message>
    <message>
        <source>answers pings</source>
        <translation>responde a los pings</translation>
    </message>
    <message>
        <source>answers the question: yes, let us talk</source>
        <translation>responde a la pregunta: sí, hablemos</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>apareció</translation>
    </message>
    <message>
        <source>arbitrary</source>
        <translation>arbitraria</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>asked for {all} bytes, received {received}</source>
        <translation>se pidieron {all} bytes, se recibieron {received}</translation>
    </message>
    <message>
        <source>asked host</source>
        <translation>host consultado</translation>
    </message>
    <message>
        <source>asked to leave from a port of its own, so that the peer stays a stranger to the shared port</source>
        <translation>se pidió salir de un puerto propio, para que el par siga siendo un desconocido para el puerto compartido</translation>
    </message>
    <message>
        <source>asked to open the port: {yes_no}</source>
        <translation>se pidió abrir el puerto: {yes_no}</translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation>pidiendo un sitio</translation>
    </message>
    <message>
        <source>asking the router by PCP, NAT-PMP and UPnP to open the port</source>
        <translation>pidiendo al router por PCP, NAT-PMP y UPnP que abra el puerto</translation>
    </message>
    <message>
        <source>asking the router to open a port is switched off</source>
        <translation>está desactivado pedir al router que abra un puerto</translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation>pide abrir una conexión</translation>
    </message>
    <message>
        <source>at a public address of this computer&apos;s own</source>
        <translation>en una dirección pública propia de este equipo</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>banned by the user</source>
        <translation>bloqueado por el usuario</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>probando ahora</translation>
    </message>
    <message>
        <source>both ends dialled from their shared ports at once, twice</source>
        <translation>ambos extremos llamaron a la vez desde sus puertos compartidos, dos veces</translation>
    </message>
    <message>
        <source>by a packet</source>
        <translation>por un paquete</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>por su dirección</translation>
    </message>
    <message>
        <source>came to us</source>
        <translation>vino a nosotros</translation>
    </message>
    <message>
        <source>can be met at a relay</source>
        <translation>se le encuentra en un relay</translation>
    </message>
    <message>
        <source>cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001</source>
        <translation>no se puede escuchar en {addr}: solo se habla TCP, como en /ip4/0.0.0.0/tcp/4001</translation>
    </message>
    <message>
        <source>cannot listen on {at}: {why}</source>
        <translation>no se puede escuchar en {at}: {why}</translation>
    </message>
    <message>
        <source>cannot read {path}: {why}</source>
        <translation>no se puede leer {path}: {why}</translation>
    </message>
    <message>
        <source>cannot record into {path}: {why}</source>
        <translation>no se puede grabar en {path}: {why}</translation>
    </message>
    <message>
        <source>carrier_grade {value}</source>
        <translation>NAT del proveedor: {value}</translation>
    </message>
    <message>
        <source>carries what the two have to say to each other</source>
        <translation>lleva lo que los dos tienen que decirse</translation>
    </message>
    <message>
        <source>close the selected connection</source>
        <translation>cerrar la conexión seleccionada</translation>
    </message>
    <message>
        <source>close this window</source>
        <translation>cerrar esta ventana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrada a mano</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>cerrada por el usuario</translation>
    </message>
    <message>
        <source>closed: the port is open no longer</source>
        <translation>cerrado: el puerto ya no está abierto</translation>
    </message>
    <message>
        <source>cone</source>
        <translation>cono</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>confirmed by enough observers</source>
        <translation>confirmada por suficientes observadores</translation>
    </message>
    <message>
        <source>confirmed by observers</source>
        <translation>confirmada por observadores</translation>
    </message>
    <message numerus="yes">
        <source>confirmed, {n} vote</source>
        <comment>confirmed, {n} votes</comment>
        <translation>
            <numerusform>confirmada, {n} voto</numerusform>
            <numerusform>confirmada, {n} votos</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected within {ms:.0f} ms</source>
        <translation>conectado en {ms:.0f} ms</translation>
    </message>
    <message>
        <source>connected, but no answer within {seconds:g} s</source>
        <translation>conectado, pero sin respuesta en {seconds:g} s</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>could not leave</source>
        <translation>no pudo salir</translation>
    </message>
    <message>
        <source>could not leave from the shared port</source>
        <translation>no pudo salir del puerto compartido</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>dial an address</source>
        <translation>llamar a una dirección</translation>
    </message>
    <message>
        <source>dial the address on the clipboard, or in the QR picture there</source>
        <translation>llamar a la dirección del portapapeles, o a la de la imagen QR que haya en él</translation>
    </message>
    <message>
        <source>dialled by somebody who came in</source>
        <translation>llamado por alguien que entró</translation>
    </message>
    <message>
        <source>dialled {wanted}, but {found} answered</source>
        <translation>se llamó a {wanted}, pero respondió {found}</translation>
    </message>
    <message>
        <source>dials for others</source>
        <translation>llama por encargo de otros</translation>
    </message>
    <message>
        <source>dials ↓   dialled →</source>
        <translation>llama ↓   llamado →</translation>
    </message>
    <message>
        <source>differs from all others</source>
        <translation>distinta de todas las demás</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>direct, no hole needed</source>
        <translation>directa, sin necesidad de perforar</translation>
    </message>
    <message>
        <source>does not dial for others</source>
        <translation>no llama por encargo de otros</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminó aquí</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>extremo</translation>
    </message>
    <message>
        <source>endpoint contacted before</source>
        <translation>extremo ya contactado</translation>
    </message>
    <message>
        <source>endpoint independent</source>
        <translation>independiente del destino</translation>
    </message>
    <message>
        <source>endpoint-independent</source>
        <translation>independiente del destino</translation>
    </message>
    <message>
        <source>endpoint-independent filtering</source>
        <translation>filtrado independiente del destino</translation>
    </message>
    <message>
        <source>error {code}, which means nothing to us</source>
        <translation>error {code}, que no nos dice nada</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>exact ports it has sent to</source>
        <translation>los puertos exactos a los que ha enviado</translation>
    </message>
    <message>
        <source>exchanges files&apos; pieces (Bitswap)</source>
        <translation>intercambia partes de archivos (Bitswap)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>failed lately, is left alone for {seconds:.0f} s more</source>
        <translation>falló hace poco; se le deja en paz {seconds:.0f} s más</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrar la tabla</translation>
    </message>
    <message>
        <source>filtering {value}</source>
        <translation>filtrado {value}</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>cortafuegos</translation>
    </message>
    <message>
        <source>from a port of its own</source>
        <translation>desde un puerto propio</translation>
    </message>
    <message>
        <source>from its shared port</source>
        <translation>desde su puerto compartido</translation>
    </message>
    <message>
        <source>from our own network</source>
        <translation>desde nuestra propia red</translation>
    </message>
    <message>
        <source>from our own network and from this computer</source>
        <translation>desde nuestra propia red y desde este equipo</translation>
    </message>
    <message>
        <source>from that port: {yes_no}</source>
        <translation>desde ese puerto: {yes_no}</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>desde este equipo</translation>
    </message>
    <message>
        <source>full cone</source>
        <translation>cono completo</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>ir a una página</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>hairpin</translation>
    </message>
    <message>
        <source>hands out single values</source>
        <translation>reparte valores sueltos</translation>
    </message>
    <message>
        <source>has to be a list of tables: [{ … }, { … }]</source>
        <translation>tiene que ser una lista de tablas: [{ … }, { … }]</translation>
    </message>
    <message>
        <source>has to be a list of texts: [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>tiene que ser una lista de textos: [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>has to be two numbers: [0.5, 0.5]</source>
        <translation>tienen que ser dos números: [0.5, 0.5]</translation>
    </message>
    <message>
        <source>has to be {what}</source>
        <translation>tiene que ser {what}</translation>
    </message>
    <message>
        <source>hearsay only</source>
        <translation>solo de oídas</translation>
    </message>
    <message>
        <source>hide the details, or show them again</source>
        <translation>ocultar los detalles o volver a mostrarlos</translation>
    </message>
    <message>
        <source>hole punched</source>
        <translation>perforada</translation>
    </message>
    <message>
        <source>hosts it has sent to</source>
        <translation>los equipos a los que ha enviado</translation>
    </message>
    <message>
        <source>hosts that we had contacted came in, but strangers could not</source>
        <translation>entraron hosts con los que habíamos contactado, pero los desconocidos no pudieron</translation>
    </message>
    <message>
        <source>identify failed</source>
        <translation>identify falló</translation>
    </message>
    <message>
        <source>identify failed: {reason}</source>
        <translation>identify falló: {reason}</translation>
    </message>
    <message>
        <source>identifying…</source>
        <translation>identificando…</translation>
    </message>
    <message>
        <source>in a lesson: predict that answer</source>
        <translation>en una lección: predecir esa respuesta</translation>
    </message>
    <message>
        <source>in a lesson: what comes next; the step before</source>
        <translation>en una lección: lo que sigue; el paso anterior</translation>
    </message>
    <message>
        <source>in the lab: the drawing alone; take back the last change</source>
        <translation>en el laboratorio: solo el dibujo; deshacer el último cambio</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>inside its provider&apos;s NAT</source>
        <translation>dentro del NAT de su proveedor</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>is a relay for others</source>
        <translation>es un relay para otros</translation>
    </message>
    <message>
        <source>it began, and never told how it ended</source>
        <translation>empezó, y nunca dijo cómo terminó</translation>
    </message>
    <message>
        <source>it came from the very port that we had contacted: every NAT lets that in</source>
        <translation>vino exactamente del puerto con el que habíamos contactado: eso lo deja entrar cualquier NAT</translation>
    </message>
    <message>
        <source>it came in from our own network</source>
        <translation>entró desde nuestra propia red</translation>
    </message>
    <message>
        <source>it came in from our own public address</source>
        <translation>entró desde nuestra propia dirección pública</translation>
    </message>
    <message>
        <source>it can only open a port of the same number, which is taken</source>
        <translation>solo puede abrir un puerto con el mismo número, y está ocupado</translation>
    </message>
    <message>
        <source>it can only open ports for ever, and failed to do that</source>
        <translation>solo puede abrir puertos para siempre, y no lo consiguió</translation>
    </message>
    <message>
        <source>it cannot give that port</source>
        <translation>no puede dar ese puerto</translation>
    </message>
    <message>
        <source>it cannot tell apart so many others</source>
        <translation>no puede distinguir a tantos otros</translation>
    </message>
    <message>
        <source>it could not get in</source>
        <translation>no pudo entrar</translation>
    </message>
    <message>
        <source>it could not reach the peer</source>
        <translation>no pudo llegar al par</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>it did not come in time</source>
        <translation>no llegó a tiempo</translation>
    </message>
    <message>
        <source>it did not expect our message</source>
        <translation>no esperaba nuestro mensaje</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>no lo permite</translation>
    </message>
    <message>
        <source>it does not allow it: port mapping may be switched off in its settings</source>
        <translation>no lo permite: puede que la apertura de puertos esté desactivada en sus ajustes</translation>
    </message>
    <message>
        <source>it does not know a part of our question</source>
        <translation>no conoce una parte de nuestra pregunta</translation>
    </message>
    <message>
        <source>it does not know an option, though we sent none</source>
        <translation>no conoce una opción, aunque no enviamos ninguna</translation>
    </message>
    <message>
        <source>it does not know how to open a TCP port</source>
        <translation>no sabe cómo abrir un puerto TCP</translation>
    </message>
    <message>
        <source>it does not know how to open a port</source>
        <translation>no sabe cómo abrir un puerto</translation>
    </message>
    <message>
        <source>it does not know this version of the protocol</source>
        <translation>no conoce esta versión del protocolo</translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation>todavía no lo sabe</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>falló, sin motivo</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>lo prohíbe</translation>
    </message>
    <message>
        <source>it gives a place that is over already</source>
        <translation>da un sitio que ya ha caducado</translation>
    </message>
    <message>
        <source>it gives us no place</source>
        <translation>no nos da sitio</translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation>no ha indicado ninguna dirección en la que se le pueda llamar</translation>
    </message>
    <message>
        <source>it has no connection to the outside itself</source>
        <translation>él mismo no tiene conexión con el exterior</translation>
    </message>
    <message>
        <source>it has no room for more</source>
        <translation>no tiene sitio para más</translation>
    </message>
    <message>
        <source>it has no room for more open ports</source>
        <translation>no tiene sitio para más puertos abiertos</translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation>todavía no lo ha dicho</translation>
    </message>
    <message>
        <source>it has to be there</source>
        <translation>tiene que estar</translation>
    </message>
    <message>
        <source>it holds what no such text needs</source>
        <translation>contiene lo que ningún texto así necesita</translation>
    </message>
    <message>
        <source>it is in trouble, and asks us to come again later</source>
        <translation>tiene problemas y pide que volvamos más tarde</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it left from {transport} port {port}: {why}</source>
        <translation>salió del puerto {transport} {port}: {why}</translation>
    </message>
    <message>
        <source>it sends us to another server, which we do not follow</source>
        <translation>nos envía a otro servidor, al que no seguimos</translation>
    </message>
    <message>
        <source>it still is so</source>
        <translation>todavía es así</translation>
    </message>
    <message>
        <source>it takes our message for malformed</source>
        <translation>considera que nuestro mensaje está mal formado</translation>
    </message>
    <message>
        <source>it takes our question for malformed</source>
        <translation>considera que nuestra pregunta está mal formada</translation>
    </message>
    <message>
        <source>it took a port of its own</source>
        <translation>usó un puerto propio</translation>
    </message>
    <message>
        <source>it wants a user name and password</source>
        <translation>quiere un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>funcionó</translation>
    </message>
    <message>
        <source>its addresses</source>
        <translation>sus direcciones</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>su respuesta no es tal</translation>
    </message>
    <message>
        <source>its local network</source>
        <translation>su red local</translation>
    </message>
    <message>
        <source>its own cable or radio</source>
        <translation>su propio cable o radio</translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation>su propio equipo</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>join the room first: who does not take part cannot ask</source>
        <translation>únete antes a la sala: quien no participa no puede preguntar</translation>
    </message>
    <message>
        <source>kept for {time}</source>
        <translation>conservado {time}</translation>
    </message>
    <message>
        <source>lan</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>larger text, smaller text, normal size</source>
        <translation>texto más grande, más pequeño, tamaño normal</translation>
    </message>
    <message>
        <source>last {last}
median {median}
least {least}</source>
        <translation>último {last}
mediana {median}
mínimo {least}</translation>
    </message>
    <message numerus="yes">
        <source>last {last}, median {median}, least {least}, of {n} ping</source>
        <comment>last {last}, median {median}, least {least}, of {n} pings</comment>
        <translation>
            <numerusform>último {last}, mediana {median}, mínimo {least}, de {n} ping</numerusform>
            <numerusform>último {last}, mediana {median}, mínimo {least}, de {n} pings</numerusform>
        </translation>
    </message>
    <message>
        <source>left from a port of its own</source>
        <translation>salió de un puerto propio</translation>
    </message>
    <message>
        <source>left from the shared port, the one that we listen on</source>
        <translation>salió del puerto compartido, el mismo en el que escuchamos</translation>
    </message>
    <message>
        <source>lets itself be tested (AutoNAT v2)</source>
        <translation>se deja probar (AutoNAT v2)</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licencia sin nombrar</translation>
    </message>
    <message>
        <source>line {line} of {path} is damaged: {why}</source>
        <translation>la línea {line} de {path} está dañada: {why}</translation>
    </message>
    <message>
        <source>listening on {addrs}</source>
        <translation>escucha en {addrs}</translation>
    </message>
    <message numerus="yes">
        <source>listening on {addrs} and {n} more</source>
        <comment>listening on {addrs} and {n} more</comment>
        <translation>
            <numerusform>escucha en {addrs} y {n} más</numerusform>
            <numerusform>escucha en {addrs} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>listens on {port}</source>
        <translation>escucha en el puerto {port}</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>red local</translation>
    </message>
    <message>
        <source>look at the node at once</source>
        <translation>mirar el nodo al instante</translation>
    </message>
    <message>
        <source>looking for a router</source>
        <translation>buscando un router</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>loopback: the peer runs on this computer</source>
        <translation>loopback: el par está en este equipo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>made by a NAT64 translator on the way</source>
        <translation>hecha por un traductor NAT64 en el camino</translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
        <translation>hecha por un traductor (NAT64)</translation>
    </message>
    <message>
        <source>mapped by dialling</source>
        <translation>asignada al llamar</translation>
    </message>
    <message>
        <source>mapped by our own dialling</source>
        <translation>asignada por nuestras propias llamadas</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>mapping {mapping}, filtering {filtering}</source>
        <translation>asignación {mapping}, filtrado {filtering}</translation>
    </message>
    <message>
        <source>mapping {value}</source>
        <translation>asignación {value}</translation>
    </message>
    <message>
        <source>mapping: {mapping}; filtering: {filtering}</source>
        <translation>asignación: {mapping}; filtrado: {filtering}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>measures speed</source>
        <translation>mide la velocidad</translation>
    </message>
    <message>
        <source>memory addresses mean nothing outside a test</source>
        <translation>las direcciones de memoria no significan nada fuera de una prueba</translation>
    </message>
    <message>
        <source>met</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
        <translation>encontrado: el SYN del par había entrado antes</translation>
    </message>
    <message>
        <source>more than {most} routers and hosts are too many</source>
        <translation>más de {most} routers y hosts son demasiados</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>red cambiada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>new mapping</source>
        <translation>asignación nueva</translation>
    </message>
    <message>
        <source>new port</source>
        <translation>puerto nuevo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no DNS server could answer for {name}</source>
        <translation>ningún servidor DNS pudo responder por {name}</translation>
    </message>
    <message>
        <source>no NAT</source>
        <translation>sin NAT</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>no address is known at which it could be dialled</source>
        <translation>no se conoce ninguna dirección en la que se le pueda llamar</translation>
    </message>
    <message>
        <source>no address is known that we may dial</source>
        <translation>no se conoce ninguna dirección a la que podamos llamar</translation>
    </message>
    <message>
        <source>no address is left in {ranges}</source>
        <translation>no queda ninguna dirección en {ranges}</translation>
    </message>
    <message>
        <source>no address that we dial</source>
        <translation>ninguna dirección a la que llamemos</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer within {seconds:.1f} s</source>
        <translation>sin respuesta en {seconds:.1f} s</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>sin respuesta en {seconds:g} s</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sin consentimiento</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>no hairpin</source>
        <translation>sin hairpin</translation>
    </message>
    <message>
        <source>no hole can be punched</source>
        <translation>no se puede perforar</translation>
    </message>
    <message>
        <source>no longer confirmed</source>
        <translation>ya no confirmada</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>sin asignación</translation>
    </message>
    <message>
        <source>no nat</source>
        <translation>sin NAT</translation>
    </message>
    <message>
        <source>no network is left in {ranges}</source>
        <translation>no queda ninguna red en {ranges}</translation>
    </message>
    <message>
        <source>no node runs on {host}</source>
        <translation>no hay ningún nodo en marcha en {host}</translation>
    </message>
    <message>
        <source>no ping answered yet</source>
        <translation>todavía ningún ping respondido</translation>
    </message>
    <message>
        <source>no port left</source>
        <translation>no queda ningún puerto</translation>
    </message>
    <message>
        <source>no protocol agreed on within {seconds:g} s</source>
        <translation>no se acordó ningún protocolo en {seconds:g} s</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>todavía sin protocolo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin indicar motivo</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>ninguna respuesta útil</translation>
    </message>
    <message>
        <source>no usable answer within {seconds:g} s: {why}</source>
        <translation>ninguna respuesta útil en {seconds:g} s: {why}</translation>
    </message>
    <message>
        <source>no: {reason}</source>
        <translation>no: {reason}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>nobody else is in the room yet</source>
        <translation>todavía no hay nadie más en la sala</translation>
    </message>
    <message>
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation>nadie lo ha pedido, o todavía no ha llegado respuesta</translation>
    </message>
    <message>
        <source>nobody has told us yet at which public address our shared port is seen</source>
        <translation>nadie nos ha dicho todavía en qué dirección pública se ve nuestro puerto compartido</translation>
    </message>
    <message>
        <source>nobody has tried yet</source>
        <translation>todavía no lo ha intentado nadie</translation>
    </message>
    <message>
        <source>nobody in the network of {router} has the address {host}</source>
        <translation>nadie en la red de {router} tiene la dirección {host}</translation>
    </message>
    <message>
        <source>nobody on the internet has the address {host}</source>
        <translation>nadie en internet tiene la dirección {host}</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>nadie con quien comparar</translation>
    </message>
    <message>
        <source>nobody waits for this dial-back any more</source>
        <translation>ya nadie espera esta llamada de vuelta</translation>
    </message>
    <message>
        <source>node is off</source>
        <translation>nodo apagado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>ninguno por ahora</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>none of the connected peers can test whether we can be reached (AutoNAT)</source>
        <translation>ninguno de los pares conectados puede probar si somos accesibles (AutoNAT)</translation>
    </message>
    <message>
        <source>none of {count} addresses led to the peer</source>
        <translation>ninguna de las {count} direcciones llevó al par</translation>
    </message>
    <message>
        <source>none of {count} names led to an address: {why}</source>
        <translation>ninguno de los {count} nombres llevó a una dirección: {why}</translation>
    </message>
    <message>
        <source>not a multiaddr: addresses look like {example}</source>
        <translation>no es un multiaddr: las direcciones son como {example}</translation>
    </message>
    <message>
        <source>not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>no es un id de par: empieza por 12D3Koo, 16Uiu2, Qm o bafz</translation>
    </message>
    <message>
        <source>not a peer id: neither an inline key nor a SHA-256</source>
        <translation>no es un id de par: ni una clave incluida ni un SHA-256</translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation>no es una dirección pública</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activa</translation>
    </message>
    <message>
        <source>not active: {reason}</source>
        <translation>no activa: {reason}</translation>
    </message>
    <message>
        <source>not an Ed25519 private key</source>
        <translation>no es una clave privada Ed25519</translation>
    </message>
    <message>
        <source>not an IP address and a TCP port</source>
        <translation>no es una dirección IP y un puerto TCP</translation>
    </message>
    <message>
        <source>not an address of the public internet</source>
        <translation>no es una dirección de la internet pública</translation>
    </message>
    <message>
        <source>not an address that we can dial</source>
        <translation>no es una dirección a la que podamos llamar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>no confirmada</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>not over a relay</source>
        <translation>no por un relay</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>not the peer</source>
        <translation>no es el par</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>todavía no lo ha dicho</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>no es verdad</translation>
    </message>
    <message>
        <source>not waited for any more</source>
        <translation>ya no se espera</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nada habla en contra</translation>
    </message>
    <message>
        <source>nothing stood in the way</source>
        <translation>nada se interpuso</translation>
    </message>
    <message>
        <source>nothing used it for too long</source>
        <translation>nada la usó durante demasiado tiempo</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>nothing: it tells the truth</source>
        <translation>nada: dice la verdad</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now at {addr}</source>
        <translation>ahora en {addr}</translation>
    </message>
    <message>
        <source>observed by peers</source>
        <translation>observada por pares</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>on a peer: ban it; let it test whether it reaches us</source>
        <translation>en un par: bloquearlo; pedirle que pruebe si llega hasta nosotros</translation>
    </message>
    <message>
        <source>on a peer: write a note; keep connected with it</source>
        <translation>sobre un par: escribir una nota; mantenerse conectado con él</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>on the lab&apos;s drawing: play or pause; go on to the next event</source>
        <translation>en el dibujo del laboratorio: reproducir o pausar; ir al siguiente suceso</translation>
    </message>
    <message>
        <source>on the port that our own dialling opened</source>
        <translation>por el puerto que abrieron nuestras propias llamadas</translation>
    </message>
    <message>
        <source>only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7</source>
        <translation>solo se puede bloquear un id de par o una dirección IP, como 12D3Koo… o 203.0.113.7</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open the menu</source>
        <translation>abrir el menú</translation>
    </message>
    <message>
        <source>opened by the router</source>
        <translation>abierto por el router</translation>
    </message>
    <message>
        <source>opened port</source>
        <translation>puerto abierto</translation>
    </message>
    <message>
        <source>opens a port on request: {yes_no}</source>
        <translation>abre un puerto a petición: {yes_no}</translation>
    </message>
    <message>
        <source>other peer {number}</source>
        <translation>otro par {number}</translation>
    </message>
    <message>
        <source>other port</source>
        <translation>otro puerto</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>others do not get in</source>
        <translation>otros no entran</translation>
    </message>
    <message>
        <source>others do not reach it</source>
        <translation>otros no llegan a él</translation>
    </message>
    <message>
        <source>others get in</source>
        <translation>otros entran</translation>
    </message>
    <message>
        <source>others reach it</source>
        <translation>otros llegan a él</translation>
    </message>
    <message>
        <source>others told us</source>
        <translation>nos lo dijeron otros</translation>
    </message>
    <message>
        <source>our SYN won</source>
        <translation>ganó nuestro SYN</translation>
    </message>
    <message>
        <source>our addresses</source>
        <translation>nuestras direcciones</translation>
    </message>
    <message>
        <source>our end of the connection is not a port that we listen on</source>
        <translation>nuestro extremo de la conexión no es un puerto en el que escuchemos</translation>
    </message>
    <message>
        <source>our own connections can leave from this port</source>
        <translation>nuestras propias conexiones pueden salir de este puerto</translation>
    </message>
    <message>
        <source>our own interface</source>
        <translation>nuestra propia interfaz</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>over a relay</source>
        <translation>por un relay</translation>
    </message>
    <message>
        <source>over a relay, which hides where we are</source>
        <translation>por un relay, que oculta dónde estamos</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>emparejada</translation>
    </message>
    <message>
        <source>passes messages on (GossipSub)</source>
        <translation>transmite mensajes (GossipSub)</translation>
    </message>
    <message>
        <source>passes messages on to everybody (FloodSub)</source>
        <translation>transmite mensajes a todos (FloodSub)</translation>
    </message>
    <message>
        <source>peer {number}</source>
        <translation>par {number}</translation>
    </message>
    <message>
        <source>phone book of a local network (Kademlia)</source>
        <translation>guía telefónica de una red local (Kademlia)</translation>
    </message>
    <message>
        <source>ping the selected connection</source>
        <translation>hacer ping a la conexión seleccionada</translation>
    </message>
    <message>
        <source>plain router</source>
        <translation>router simple</translation>
    </message>
    <message>
        <source>port forward</source>
        <translation>redirección de puerto</translation>
    </message>
    <message>
        <source>port reuse is switched off</source>
        <translation>la reutilización del puerto está desactivada</translation>
    </message>
    <message>
        <source>port {port} is taken by this node itself</source>
        <translation>el puerto {port} lo ocupa este mismo nodo</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}</source>
        <translation>el puerto {port} lo ocupa {who}</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}; {free} is free</source>
        <translation>el puerto {port} lo ocupa {who}; {free} está libre</translation>
    </message>
    <message>
        <source>port-restricted cone</source>
        <translation>cono restringido por puerto</translation>
    </message>
    <message>
        <source>port_preserving {value}</source>
        <translation>puerto conservado: {value}</translation>
    </message>
    <message>
        <source>preserving</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>preserving, as Linux does</source>
        <translation>conservado, como hace Linux</translation>
    </message>
    <message>
        <source>private-{number}</source>
        <translation>privada-{number}</translation>
    </message>
    <message>
        <source>projector mode: large and plain, for a room</source>
        <translation>modo proyector: grande y sencillo, para una sala</translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation>NAT del proveedor</translation>
    </message>
    <message>
        <source>provider&apos;s, {kind}</source>
        <translation>del proveedor, {kind}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>public interface</source>
        <translation>interfaz pública</translation>
    </message>
    <message>
        <source>punched</source>
        <translation>perforada</translation>
    </message>
    <message>
        <source>punches holes (DCUtR)</source>
        <translation>perfora (DCUtR)</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>reach {value}</source>
        <translation>accesibilidad: {value}</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation>rechazado (RST)</translation>
    </message>
    <message>
        <source>refused: nothing listens there, or a firewall says so</source>
        <translation>rechazado: allí no escucha nada, o lo dice un cortafuegos</translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
        <translation>rechaza o interrumpe: no existe tal conexión</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relay</translation>
    </message>
    <message>
        <source>relay, limited</source>
        <translation>relay, limitada</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>por relay</translation>
    </message>
    <message>
        <source>relaying, of an older kind</source>
        <translation>retransmisión, de un tipo anterior</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>restricted cone</source>
        <translation>cono restringido</translation>
    </message>
    <message>
        <source>router opened a port</source>
        <translation>el router abrió un puerto</translation>
    </message>
    <message>
        <source>router opened no port</source>
        <translation>el router no abrió ningún puerto</translation>
    </message>
    <message>
        <source>save a report</source>
        <translation>guardar un informe</translation>
    </message>
    <message>
        <source>says goodbye: nothing more will come</source>
        <translation>se despide: no llegará nada más</translation>
    </message>
    <message>
        <source>says what has arrived</source>
        <translation>dice qué ha llegado</translation>
    </message>
    <message>
        <source>says who it is (identify)</source>
        <translation>dice quién es (identify)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP another port for another destination, and UDP, it seems, as well (address-dependent mapping)</source>
        <translation>nos ve en el puerto UDP {port}, y no en {best} por TCP: el NAT da a TCP otro puerto para otro destino, y a UDP, al parecer, también (asignación dependiente de la dirección)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the address is the same, and the NAT maps UDP apart from TCP</source>
        <translation>nos ve en el puerto UDP {port}, y no en {best} por TCP: la dirección es la misma, y el NAT asigna UDP aparte de TCP</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: each of them saw another one, too: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>nos ve en el puerto {port}, y no en {best}: cada uno de ellos vio además otro: el NAT da a una conexión otro puerto para otro destino (asignación dependiente de la dirección)</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>nos ve en el puerto {port}, y no en {best}: el NAT da a una conexión otro puerto para otro destino (asignación dependiente de la dirección)</translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</comment>
        <translation>
            <numerusform>nos ve en la dirección {host}, como observa un par; el puerto no se puede comparar, pues la pregunta salió de {local} y lo que observan los pares es de {other}</numerusform>
            <numerusform>nos ve en la dirección {host}, como observan {n} pares; el puerto no se puede comparar, pues la pregunta salió de {local} y lo que observan los pares es de {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as {reason}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as {reason}</comment>
        <translation>
            <numerusform>nos ve en la dirección {host}, como observa un par; el puerto no se puede comparar, pues {reason}</numerusform>
            <numerusform>nos ve en la dirección {host}, como observan {n} pares; el puerto no se puede comparar, pues {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {best}: another public address, as the NAT has several of them or there are several ways out</source>
        <translation>nos ve en {mapped}, y no en {best}: otra dirección pública, pues el NAT tiene varias o hay varios caminos de salida</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: another public address, as the NAT has several of them or there are several ways out; and {reason}</source>
        <translation>nos ve en {mapped}, y no en {observed}: otra dirección pública, pues el NAT tiene varias o hay varios caminos de salida; y {reason}</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: the question left from {local}, and what peers observe is of {other}, which is another way out</source>
        <translation>nos ve en {mapped}, y no en {observed}: la pregunta salió de {local}, y lo que observan los pares es de {other}, que es otro camino de salida</translation>
    </message>
    <message>
        <source>sees us at {mapped}; no peer has told yet at which public address it sees us</source>
        <translation>nos ve en {mapped}; ningún par ha dicho todavía en qué dirección pública nos ve</translation>
    </message>
    <message>
        <source>sees us at {mapped}; peers have told so far only where they see us over IPv{version}, which is another address</source>
        <translation>nos ve en {mapped}; por ahora los pares solo han dicho dónde nos ven por IPv{version}, que es otra dirección</translation>
    </message>
    <message>
        <source>sees us at {observed}; but more see us at {best}</source>
        <translation>nos ve en {observed}; pero más nos ven en {best}</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>secuencial</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>share our address, also as a QR code</source>
        <translation>compartir nuestra dirección, también como código QR</translation>
    </message>
    <message>
        <source>shared port</source>
        <translation>puerto compartido</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>something that its user forwards</source>
        <translation>algo que su usuario redirige</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>stun.example.org or 192.0.2.7:3478</source>
        <translation>stun.example.org o 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrico</translation>
    </message>
    <message>
        <source>takes part in a room (Natscope)</source>
        <translation>participa en una sala (Natscope)</translation>
    </message>
    <message>
        <source>takes {time}</source>
        <translation>tarda {time}</translation>
    </message>
    <message>
        <source>tells news of itself</source>
        <translation>da noticias de sí mismo</translation>
    </message>
    <message>
        <source>tells news of itself, of an older kind</source>
        <translation>da noticias de sí mismo, de un tipo anterior</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v1)</source>
        <translation>prueba si otros son accesibles (AutoNAT v1)</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v2)</source>
        <translation>prueba si otros son accesibles (AutoNAT v2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>that address cannot be reached from the address that we listen on</source>
        <translation>no se puede llegar a esa dirección desde la dirección en la que escuchamos</translation>
    </message>
    <message>
        <source>that host cannot be reached: nobody on the way knows it</source>
        <translation>no se puede llegar a ese host: nadie en el camino lo conoce</translation>
    </message>
    <message>
        <source>that is a port alone; an address names the computer too, like {example}</source>
        <translation>eso es solo un puerto; una dirección nombra también el equipo, como {example}</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>es este mismo nodo</translation>
    </message>
    <message>
        <source>that is this node itself (the peer has our own key)</source>
        <translation>es este mismo nodo (el par tiene nuestra propia clave)</translation>
    </message>
    <message>
        <source>that is this node itself: the connection from its shared port met its own end</source>
        <translation>es este mismo nodo: la conexión desde su puerto compartido se encontró con su propio extremo</translation>
    </message>
    <message>
        <source>that is this node&apos;s own listening address</source>
        <translation>es la propia dirección de escucha de este nodo</translation>
    </message>
    <message>
        <source>that network has been dialled too often in the last minute</source>
        <translation>se ha llamado a esa red demasiadas veces en el último minuto</translation>
    </message>
    <message>
        <source>the address is missing after /{name}: {example} has one</source>
        <translation>falta la dirección después de /{name}: {example} tiene una</translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation>la dirección {host} está bloqueada</translation>
    </message>
    <message>
        <source>the connection ended: {why}</source>
        <translation>la conexión terminó: {why}</translation>
    </message>
    <message>
        <source>the connection is being closed</source>
        <translation>la conexión se está cerrando</translation>
    </message>
    <message>
        <source>the connection is closed already</source>
        <translation>la conexión ya está cerrada</translation>
    </message>
    <message>
        <source>the connection is closed: {why}</source>
        <translation>la conexión está cerrada: {why}</translation>
    </message>
    <message>
        <source>the connection left from a port of its own, not from the shared one</source>
        <translation>la conexión salió de un puerto propio, no del compartido</translation>
    </message>
    <message>
        <source>the connection runs over a relay that carries little: it is not for this</source>
        <translation>la conexión va por un relay que transporta poco: no es para esto</translation>
    </message>
    <message>
        <source>the dial-back arrived</source>
        <translation>llegó la llamada de vuelta</translation>
    </message>
    <message>
        <source>the dial-back is done</source>
        <translation>la llamada de vuelta está hecha</translation>
    </message>
    <message>
        <source>the dial-back was not taken</source>
        <translation>no se aceptó la llamada de vuelta</translation>
    </message>
    <message>
        <source>the file has more than {most} bytes</source>
        <translation>el archivo tiene más de {most} bytes</translation>
    </message>
    <message>
        <source>the file {file} cannot be read: {why}</source>
        <translation>no se puede leer el archivo {file}: {why}</translation>
    </message>
    <message>
        <source>the file {file} is no picture that can be read</source>
        <translation>el archivo {file} no es una imagen legible</translation>
    </message>
    <message>
        <source>the file {file} is too large for a picture of a code</source>
        <translation>el archivo {file} es demasiado grande para ser la imagen de un código</translation>
    </message>
    <message>
        <source>the glossary: what the words mean</source>
        <translation>el glosario: qué significan las palabras</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>the key file {path} cannot be read: {why}. {advice}</source>
        <translation>no se puede leer el archivo de clave {path}: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} cannot be written: {why}. {advice}</source>
        <translation>no se puede escribir el archivo de clave {path}: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} comes and goes: is another program at it?</source>
        <translation>el archivo de clave {path} aparece y desaparece: ¿lo está usando otro programa?</translation>
    </message>
    <message>
        <source>the key file {path} is a link to a file that is not there. Restore that file, or remove the link to get a new identity.</source>
        <translation>el archivo de clave {path} es un enlace a un archivo que no existe. Recupera ese archivo, o quita el enlace para obtener una identidad nueva.</translation>
    </message>
    <message>
        <source>the key file {path} is damaged: {why}. {advice}</source>
        <translation>el archivo de clave {path} está dañado: {why}. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is empty. {advice}</source>
        <translation>el archivo de clave {path} está vacío. {advice}</translation>
    </message>
    <message>
        <source>the key file {path} is too large to be a key. {advice}</source>
        <translation>el archivo de clave {path} es demasiado grande para ser una clave. {advice}</translation>
    </message>
    <message>
        <source>the limit of {most} connections from {group} is reached</source>
        <translation>se alcanzó el límite de {most} conexiones desde {group}</translation>
    </message>
    <message>
        <source>the limit of {most} connections is reached</source>
        <translation>se alcanzó el límite de {most} conexiones</translation>
    </message>
    <message>
        <source>the limit of {most} inbound connections is reached</source>
        <translation>se alcanzó el límite de {most} conexiones entrantes</translation>
    </message>
    <message>
        <source>the name leads to more than {most} DNS questions</source>
        <translation>el nombre lleva a más de {most} consultas DNS</translation>
    </message>
    <message>
        <source>the name stands for no address</source>
        <translation>el nombre no corresponde a ninguna dirección</translation>
    </message>
    <message>
        <source>the name stands for no address that we can dial</source>
        <translation>el nombre no corresponde a ninguna dirección a la que podamos llamar</translation>
    </message>
    <message>
        <source>the name {file} is not that of a file</source>
        <translation>el nombre {file} no es el de un archivo</translation>
    </message>
    <message>
        <source>the name {host} has no IPv4 or IPv6 address</source>
        <translation>el nombre {host} no tiene dirección IPv4 ni IPv6</translation>
    </message>
    <message>
        <source>the name {host} has no IPv{version} address</source>
        <translation>el nombre {host} no tiene dirección IPv{version}</translation>
    </message>
    <message>
        <source>the name {name} is taken by the internet itself</source>
        <translation>el nombre {name} lo usa la propia internet</translation>
    </message>
    <message>
        <source>the network failed: {why}</source>
        <translation>la red falló: {why}</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>la red está caída</translation>
    </message>
    <message>
        <source>the network it ran over is gone</source>
        <translation>la red por la que iba ya no existe</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>el siguiente libre</translation>
    </message>
    <message>
        <source>the next free one, like 192.168.1.0/24</source>
        <translation>la siguiente libre, como 192.168.1.0/24</translation>
    </message>
    <message>
        <source>the node of {host} has never run</source>
        <translation>el nodo de {host} nunca ha estado en marcha</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>el nodo se para</translation>
    </message>
    <message>
        <source>the one of the first start: {port}</source>
        <translation>el del primer inicio: {port}</translation>
    </message>
    <message>
        <source>the one who would dial did not agree to</source>
        <translation>el que llamaría no lo aceptó</translation>
    </message>
    <message>
        <source>the other side closed the connection at once</source>
        <translation>el otro lado cerró la conexión al instante</translation>
    </message>
    <message>
        <source>the other side cut the connection while it was made</source>
        <translation>el otro lado cortó la conexión mientras se establecía</translation>
    </message>
    <message>
        <source>the peer broke a rule: {why}</source>
        <translation>el par incumplió una regla: {why}</translation>
    </message>
    <message>
        <source>the peer broke the connection off</source>
        <translation>el par interrumpió la conexión</translation>
    </message>
    <message>
        <source>the peer came to us</source>
        <translation>el par vino a nosotros</translation>
    </message>
    <message>
        <source>the peer closed the connection</source>
        <translation>el par cerró la conexión</translation>
    </message>
    <message>
        <source>the peer closed the connection (code {code})</source>
        <translation>el par cerró la conexión (código {code})</translation>
    </message>
    <message>
        <source>the peer closed the connection: it had an internal error</source>
        <translation>el par cerró la conexión: tuvo un error interno</translation>
    </message>
    <message>
        <source>the peer closed the connection: it says that we broke yamux</source>
        <translation>el par cerró la conexión: dice que incumplimos yamux</translation>
    </message>
    <message>
        <source>the peer closed the stream before agreeing on its protocol</source>
        <translation>el par cerró el flujo antes de acordar su protocolo</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>el par no respondió a tiempo</translation>
    </message>
    <message>
        <source>the peer did not answer the ping in time</source>
        <translation>el par no respondió al ping a tiempo</translation>
    </message>
    <message>
        <source>the peer did not get in</source>
        <translation>el par no consiguió entrar</translation>
    </message>
    <message>
        <source>the peer did not go on in time</source>
        <translation>el par no continuó a tiempo</translation>
    </message>
    <message>
        <source>the peer did not try</source>
        <translation>el par no lo intentó</translation>
    </message>
    <message>
        <source>the peer does not speak {protocols}</source>
        <translation>el par no habla {protocols}</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>el par enmudeció</translation>
    </message>
    <message>
        <source>the peer got in</source>
        <translation>el par consiguió entrar</translation>
    </message>
    <message>
        <source>the peer has no place there</source>
        <translation>el par no tiene sitio allí</translation>
    </message>
    <message>
        <source>the peer id is missing after /p2p</source>
        <translation>falta el id de par después de /p2p</translation>
    </message>
    <message>
        <source>the peer is on our own network, and cannot know how the internet sees us</source>
        <translation>el par está en nuestra propia red y no puede saber cómo nos ve internet</translation>
    </message>
    <message>
        <source>the peer left {count} new streams unanswered</source>
        <translation>el par dejó sin respuesta {count} flujos nuevos</translation>
    </message>
    <message>
        <source>the peer offered no address</source>
        <translation>el par no ofreció ninguna dirección</translation>
    </message>
    <message>
        <source>the peer offers no address for us</source>
        <translation>el par no ofrece ninguna dirección para nosotros</translation>
    </message>
    <message>
        <source>the peer offers no address that could be dialled</source>
        <translation>el par no ofrece ninguna dirección a la que se pueda llamar</translation>
    </message>
    <message>
        <source>the peer proposed {count} protocols, the last being {last}</source>
        <translation>el par propuso {count} protocolos; el último, {last}</translation>
    </message>
    <message>
        <source>the peer reset the stream</source>
        <translation>el par restableció el flujo</translation>
    </message>
    <message>
        <source>the peer sent {unread:,} bytes that nobody reads, and there is room for {room:,} in all</source>
        <translation>el par envió {unread:,} bytes que nadie lee, y en total hay sitio para {room:,}</translation>
    </message>
    <message>
        <source>the peer was silent for {seconds:.0f} s</source>
        <translation>el par estuvo en silencio {seconds:.0f} s</translation>
    </message>
    <message>
        <source>the peer went on writing after we were done</source>
        <translation>el par siguió escribiendo cuando ya habíamos terminado</translation>
    </message>
    <message>
        <source>the peer {peer} is banned</source>
        <translation>el par {peer} está bloqueado</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN</source>
        <translation>el SYN del par</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN won</source>
        <translation>ganó el SYN del par</translation>
    </message>
    <message>
        <source>the peer&apos;s answer names no addresses</source>
        <translation>la respuesta del par no indica direcciones</translation>
    </message>
    <message>
        <source>the picture {file} has too many pixels</source>
        <translation>la imagen {file} tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>the port is missing after /{name}: {example} has one</source>
        <translation>falta el puerto después de /{name}: {example} tiene uno</translation>
    </message>
    <message>
        <source>the port is missing: write it as {start}/tcp/ and the port, like {example}</source>
        <translation>falta el puerto: escríbelo como {start}/tcp/ y el puerto, como {example}</translation>
    </message>
    <message>
        <source>the ports that we asked for are taken</source>
        <translation>los puertos que pedimos están ocupados</translation>
    </message>
    <message>
        <source>the public phone book (Kademlia)</source>
        <translation>la guía telefónica pública (Kademlia)</translation>
    </message>
    <message>
        <source>the relay did not connect us: {why}</source>
        <translation>el relay no nos conectó: {why}</translation>
    </message>
    <message>
        <source>the relay gave no answer within {seconds:g} s</source>
        <translation>el relay no respondió en {seconds:g} s</translation>
    </message>
    <message>
        <source>the relay is of no use: {why}</source>
        <translation>el relay no sirve: {why}</translation>
    </message>
    <message>
        <source>the relay&apos;s answer is none</source>
        <translation>la respuesta del relay no es tal</translation>
    </message>
    <message>
        <source>the room&apos;s dial is done</source>
        <translation>la llamada de la sala está hecha</translation>
    </message>
    <message>
        <source>the router ({name}) opened port {port}</source>
        <translation>el router ({name}) abrió el puerto {port}</translation>
    </message>
    <message>
        <source>the router does not answer UPnP</source>
        <translation>el router no responde por UPnP</translation>
    </message>
    <message>
        <source>the router does not answer UPnP: {why}</source>
        <translation>el router no responde por UPnP: {why}</translation>
    </message>
    <message>
        <source>the router does not answer {name}</source>
        <translation>el router no responde por {name}</translation>
    </message>
    <message>
        <source>the router names an address that is none</source>
        <translation>el router indica una dirección que no es tal</translation>
    </message>
    <message>
        <source>the router opened port {port}</source>
        <translation>el router abrió el puerto {port}</translation>
    </message>
    <message>
        <source>the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor UPnP, which may be switched off in its settings</source>
        <translation>el router no abre puertos cuando se le pide: no responde por PCP, NAT-PMP ni UPnP, que pueden estar desactivados en sus ajustes</translation>
    </message>
    <message>
        <source>the router refuses by NAT-PMP: {why}</source>
        <translation>el router se niega por NAT-PMP: {why}</translation>
    </message>
    <message>
        <source>the router refuses by PCP: {why}</source>
        <translation>el router se niega por PCP: {why}</translation>
    </message>
    <message>
        <source>the router refuses by UPnP: {why}</source>
        <translation>el router se niega por UPnP: {why}</translation>
    </message>
    <message>
        <source>the router restarted</source>
        <translation>el router se reinició</translation>
    </message>
    <message>
        <source>the router says by NAT-PMP that it opened the port for no time at all</source>
        <translation>el router dice por NAT-PMP que abrió el puerto por un tiempo de cero</translation>
    </message>
    <message>
        <source>the router says by PCP that it opened the port for no time at all</source>
        <translation>el router dice por PCP que abrió el puerto por un tiempo de cero</translation>
    </message>
    <message>
        <source>the router sends us to another address than its own</source>
        <translation>el router nos envía a una dirección que no es la suya</translation>
    </message>
    <message>
        <source>the router speaks UPnP, but not to open ports</source>
        <translation>el router habla UPnP, pero no para abrir puertos</translation>
    </message>
    <message>
        <source>the router speaks another version of PCP</source>
        <translation>el router habla otra versión de PCP</translation>
    </message>
    <message>
        <source>the router speaks version {version}, not PCP</source>
        <translation>el router habla la versión {version}, no PCP</translation>
    </message>
    <message>
        <source>the router was changed</source>
        <translation>se cambió el router</translation>
    </message>
    <message>
        <source>the router&apos;s UPnP took more than {seconds:g} s</source>
        <translation>el UPnP del router tardó más de {seconds:g} s</translation>
    </message>
    <message>
        <source>the router&apos;s answer by UPnP is of no use: {why}</source>
        <translation>la respuesta del router por UPnP no sirve: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s description of itself is of no use: {why}</source>
        <translation>la descripción que el router hace de sí mismo no sirve: {why}</translation>
    </message>
    <message>
        <source>the server asks for dial data twice</source>
        <translation>el servidor pide dos veces datos para la llamada</translation>
    </message>
    <message>
        <source>the server asks for {wanted:,} bytes before it dials; {most:,} are the most that is usual</source>
        <translation>el servidor pide {wanted:,} bytes antes de llamar; lo habitual son como máximo {most:,}</translation>
    </message>
    <message>
        <source>the server at {server} is inside our own network or our provider&apos;s: from there it sees us at {mapped}, which says nothing of how the internet does</source>
        <translation>el servidor en {server} está dentro de nuestra propia red o de la de nuestro proveedor: desde allí nos ve en {mapped}, lo que no dice nada de cómo nos ve internet</translation>
    </message>
    <message>
        <source>the server came in (AutoNAT v1)</source>
        <translation>entró el servidor (AutoNAT v1)</translation>
    </message>
    <message>
        <source>the server came to another address of ours: {addr}</source>
        <translation>el servidor llegó a otra dirección nuestra: {addr}</translation>
    </message>
    <message>
        <source>the server claims that it came, but nobody arrived here</source>
        <translation>el servidor afirma que vino, pero aquí no llegó nadie</translation>
    </message>
    <message>
        <source>the server claims to see us at {mapped}, which is no public address: it cannot be right if it is on the internet</source>
        <translation>el servidor afirma vernos en {mapped}, que no es una dirección pública: no puede ser cierto si está en internet</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>the server connected to somebody, but not to us</source>
        <translation>el servidor se conectó con alguien, pero no con nosotros</translation>
    </message>
    <message>
        <source>the server could not connect</source>
        <translation>el servidor no pudo conectarse</translation>
    </message>
    <message>
        <source>the server did not want to dial</source>
        <translation>el servidor no quiso llamar</translation>
    </message>
    <message>
        <source>the server does not dial such an address</source>
        <translation>el servidor no llama a una dirección así</translation>
    </message>
    <message>
        <source>the server is busy, or has had enough of us</source>
        <translation>el servidor está ocupado, o ya se ha cansado de nosotros</translation>
    </message>
    <message>
        <source>the server refused ({answer})</source>
        <translation>el servidor se negó ({answer})</translation>
    </message>
    <message>
        <source>the server refused ({answer}): {why}</source>
        <translation>el servidor se negó ({answer}): {why}</translation>
    </message>
    <message>
        <source>the server refused, without a reason</source>
        <translation>el servidor se negó, sin motivo</translation>
    </message>
    <message>
        <source>the server reports an error</source>
        <translation>el servidor comunica un error</translation>
    </message>
    <message>
        <source>the server reports an error of its own</source>
        <translation>el servidor comunica un error propio</translation>
    </message>
    <message>
        <source>the server sees us at {mapped}, an address between a provider&apos;s NAT and its customers: it stands before that NAT, or it is wrong</source>
        <translation>el servidor nos ve en {mapped}, una dirección entre el NAT de un proveedor y sus clientes: está delante de ese NAT, o se equivoca</translation>
    </message>
    <message>
        <source>the server speaks of an address that we did not name</source>
        <translation>el servidor habla de una dirección que no indicamos</translation>
    </message>
    <message>
        <source>the stream ended after {come} of {all} bytes</source>
        <translation>el flujo terminó tras {come} de {all} bytes</translation>
    </message>
    <message>
        <source>the stream is closed for writing</source>
        <translation>el flujo está cerrado para escritura</translation>
    </message>
    <message>
        <source>the system did not let the dial share the listening port</source>
        <translation>el sistema no permitió que la llamada compartiera el puerto de escucha</translation>
    </message>
    <message>
        <source>the system does not let us take part in multicast: {why}</source>
        <translation>el sistema no nos deja participar en multicast: {why}</translation>
    </message>
    <message>
        <source>the system does not tell who else listens ({why})</source>
        <translation>el sistema no dice quién más escucha ({why})</translation>
    </message>
    <message>
        <source>the system forbids dialling from the listening port</source>
        <translation>el sistema prohíbe llamar desde el puerto de escucha</translation>
    </message>
    <message>
        <source>the system found no answer for {name} within {seconds:g} s</source>
        <translation>el sistema no encontró respuesta para {name} en {seconds:g} s</translation>
    </message>
    <message>
        <source>the system takes that address for no valid target</source>
        <translation>el sistema no considera esa dirección un destino válido</translation>
    </message>
    <message>
        <source>the title has more than {most} characters</source>
        <translation>el título tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>the two halves of the key do not belong together</source>
        <translation>las dos mitades de la clave no se corresponden</translation>
    </message>
    <message>
        <source>the upgrade was not done within {seconds:g} s</source>
        <translation>la mejora no se completó en {seconds:g} s</translation>
    </message>
    <message>
        <source>there are two with the name {name}</source>
        <translation>hay dos con el nombre {name}</translation>
    </message>
    <message>
        <source>there is a space or an invisible character inside the address</source>
        <translation>hay un espacio o un carácter invisible dentro de la dirección</translation>
    </message>
    <message>
        <source>there is another NAT between us and it</source>
        <translation>hay otro NAT entre nosotros y él</translation>
    </message>
    <message>
        <source>there is more than one address: dial one after the other</source>
        <translation>hay más de una dirección: llama a una tras otra</translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation>no hay ningún código QR en esta imagen, o es demasiado pequeño para leerlo</translation>
    </message>
    <message>
        <source>there is no address to listen on</source>
        <translation>no hay ninguna dirección en la que escuchar</translation>
    </message>
    <message>
        <source>there is no host {name}</source>
        <translation>no existe el host {name}</translation>
    </message>
    <message>
        <source>there is no local network with IPv4 on which we listen</source>
        <translation>no hay ninguna red local con IPv4 en la que escuchemos</translation>
    </message>
    <message>
        <source>there is no port in {addr}: {example} has one</source>
        <translation>no hay ningún puerto en {addr}: {example} tiene uno</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that could be tested</source>
        <translation>todavía no hay ninguna dirección pública nuestra que se pueda probar</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation>todavía no hay ninguna dirección pública nuestra que este par pueda probar</translation>
    </message>
    <message>
        <source>there is no router {name}</source>
        <translation>no existe el router {name}</translation>
    </message>
    <message>
        <source>there is no such field; did you mean {field}?</source>
        <translation>no existe ese campo; ¿querías decir {field}?</translation>
    </message>
    <message>
        <source>there is no such field; known: {fields}</source>
        <translation>no existe ese campo; se conocen: {fields}</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>no hay texto</translation>
    </message>
    <message>
        <source>there is nothing with the name {name}</source>
        <translation>no hay nada con el nombre {name}</translation>
    </message>
    <message>
        <source>there is too much text to look through for addresses</source>
        <translation>hay demasiado texto para buscar direcciones en él</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this connection has had all its streams</source>
        <translation>esta conexión ya ha agotado sus flujos</translation>
    </message>
    <message>
        <source>this host has no free port to dial from</source>
        <translation>este host no tiene ningún puerto libre desde el que llamar</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: brackets in brackets</source>
        <translation>esto no es un TOML legible: corchetes dentro de corchetes</translation>
    </message>
    <message>
        <source>this is no TOML: {why}</source>
        <translation>esto no es TOML: {why}</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>this machine has no IPv{version}</source>
        <translation>esta máquina no tiene IPv{version}</translation>
    </message>
    <message>
        <source>this machine has no file descriptors left</source>
        <translation>a esta máquina no le quedan descriptores de archivo</translation>
    </message>
    <message>
        <source>this machine has no free port, or no fitting address, to dial from</source>
        <translation>esta máquina no tiene ningún puerto libre, o ninguna dirección adecuada, desde donde llamar</translation>
    </message>
    <message>
        <source>this machine has no interface named {name}</source>
        <translation>esta máquina no tiene ninguna interfaz llamada {name}</translation>
    </message>
    <message>
        <source>this machine has no route to that address</source>
        <translation>esta máquina no tiene ruta a esa dirección</translation>
    </message>
    <message>
        <source>this machine has no route to that network</source>
        <translation>esta máquina no tiene ruta a esa red</translation>
    </message>
    <message>
        <source>this machine no longer has that address; we listen there again when it is back</source>
        <translation>esta máquina ya no tiene esa dirección; volveremos a escuchar allí cuando regrese</translation>
    </message>
    <message>
        <source>this machine no longer has the address that we listen on</source>
        <translation>esta máquina ya no tiene la dirección en la que escuchamos</translation>
    </message>
    <message>
        <source>this node</source>
        <translation>este nodo</translation>
    </message>
    <message>
        <source>this node listens on {at} already</source>
        <translation>este nodo ya escucha en {at}</translation>
    </message>
    <message>
        <source>this peer is at our own public address: it is no stranger</source>
        <translation>este par está en nuestra propia dirección pública: no es un desconocido</translation>
    </message>
    <message>
        <source>this peer is just testing whether it can reach us</source>
        <translation>este par está probando ahora si puede llegar hasta nosotros</translation>
    </message>
    <message>
        <source>this peer is on our own network: what it can reach, strangers need not reach</source>
        <translation>este par está en nuestra propia red: adonde él llega no tienen por qué llegar los desconocidos</translation>
    </message>
    <message>
        <source>this peer offers no test of whether we can be reached (AutoNAT)</source>
        <translation>este par no ofrece probar si somos accesibles (AutoNAT)</translation>
    </message>
    <message>
        <source>this process has no file descriptors left</source>
        <translation>a este proceso no le quedan descriptores de archivo</translation>
    </message>
    <message>
        <source>this system does not tell who else listens on a port</source>
        <translation>este sistema no dice quién más escucha en un puerto</translation>
    </message>
    <message>
        <source>this system has no way known to us for a dial to share a listening port</source>
        <translation>este sistema no tiene ningún modo que conozcamos de que una llamada comparta un puerto de escucha</translation>
    </message>
    <message>
        <source>this system knows no name {name}</source>
        <translation>este sistema no conoce el nombre {name}</translation>
    </message>
    <message>
        <source>this system names no DNS server: {why}</source>
        <translation>este sistema no indica ningún servidor DNS: {why}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}</source>
        <translation>este usuario no puede escuchar en el puerto {port}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}; {free} is free</source>
        <translation>este usuario no puede escuchar en el puerto {port}; {free} está libre</translation>
    </message>
    <message>
        <source>through a port forward</source>
        <translation>por una redirección de puerto</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>a través de un relay</translation>
    </message>
    <message>
        <source>too few observers report it to ask others about it</source>
        <translation>la comunican muy pocos observadores para preguntar a otros por ella</translation>
    </message>
    <message>
        <source>too few observers: {have} of {needed} that are needed</source>
        <translation>muy pocos observadores: {have} de los {needed} necesarios</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>too many requests for other hosts</source>
        <translation>demasiadas peticiones para otros hosts</translation>
    </message>
    <message>
        <source>too much is under way: the line is full</source>
        <translation>hay demasiado en curso: la línea está llena</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadera</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>two connections to this peer crossed; the other one is kept</source>
        <translation>dos conexiones con este par se cruzaron; se conserva la otra</translation>
    </message>
    <message>
        <source>two dials met in one TCP connection: the peer takes itself for the initiator too</source>
        <translation>dos llamadas se encontraron en una conexión TCP: el par también se considera el iniciador</translation>
    </message>
    <message>
        <source>type the address of a peer, like {example}</source>
        <translation>escribe la dirección de un par, como {example}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>unfold the evidence of the verdict</source>
        <translation>desplegar las pruebas del veredicto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <translation>usuario {uid}</translation>
    </message>
    <message>
        <source>waiting for the dial-back</source>
        <translation>a la espera de la llamada de vuelta</translation>
    </message>
    <message>
        <source>we are connected with this peer through a relay only</source>
        <translation>con este par solo estamos conectados a través de un relay</translation>
    </message>
    <message>
        <source>we asked over IPv{asked} and the server sees an IPv{seen} address ({mapped}): a translator is on the way, or the server is wrong</source>
        <translation>preguntamos por IPv{asked} y el servidor ve una dirección IPv{seen} ({mapped}): hay un traductor en el camino, o el servidor se equivoca</translation>
    </message>
    <message>
        <source>we came in</source>
        <translation>entramos</translation>
    </message>
    <message>
        <source>we do not listen on IPv{version}</source>
        <translation>no escuchamos en IPv{version}</translation>
    </message>
    <message>
        <source>we do not listen on a loopback address</source>
        <translation>no escuchamos en ninguna dirección de loopback</translation>
    </message>
    <message>
        <source>we do not listen on {host}, from which this machine reaches that address</source>
        <translation>no escuchamos en {host}, desde donde esta máquina llega a esa dirección</translation>
    </message>
    <message>
        <source>we have as many open ports as it allows</source>
        <translation>tenemos tantos puertos abiertos como permite</translation>
    </message>
    <message>
        <source>we reset the stream</source>
        <translation>restablecimos el flujo</translation>
    </message>
    <message>
        <source>we serve this protocol no more</source>
        <translation>ya no servimos este protocolo</translation>
    </message>
    <message>
        <source>we went to the peer</source>
        <translation>fuimos al par</translation>
    </message>
    <message>
        <source>web over libp2p</source>
        <translation>web sobre libp2p</translation>
    </message>
    <message>
        <source>whoever had it opened had it closed</source>
        <translation>quien lo hizo abrir lo hizo cerrar</translation>
    </message>
    <message>
        <source>without a reason that we know</source>
        <translation>sin un motivo que conozcamos</translation>
    </message>
    <message>
        <source>write it as {addr}</source>
        <translation>escríbela como {addr}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, and the signature holds</source>
        <translation>sí, y la firma es válida</translation>
    </message>
    <message>
        <source>yes: the connection with it is made anew when it is lost, and at each start</source>
        <translation>sí: la conexión con él se establece de nuevo cuando se pierde, y en cada inicio</translation>
    </message>
    <message>
        <source>your firewall</source>
        <translation>tu cortafuegos</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>tu router</translation>
    </message>
    <message>
        <source>{addr} (user {uid})</source>
        <translation>{addr} (usuario {uid})</translation>
    </message>
    <message>
        <source>{addr} ({first} to {last})</source>
        <translation>{addr} (de {first} a {last})</translation>
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
            <numerusform>{addr} y {n} más</numerusform>
            <numerusform>{addr} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
        <translation>{addr} respondió: TCP conectado, y resultó ser el par, tras {time}.</translation>
    </message>
    <message>
        <source>{addr} cannot be dialled: addresses look like {example}</source>
        <translation>no se puede llamar a {addr}: las direcciones son como {example}</translation>
    </message>
    <message>
        <source>{addr} is where one listens; to dial, name the computer&apos;s address</source>
        <translation>{addr} es donde se escucha; para llamar, indica la dirección del equipo</translation>
    </message>
    <message>
        <source>{addr} names no peer behind the relay: /p2p/… has to follow</source>
        <translation>{addr} no nombra ningún par detrás del relay: tiene que seguir /p2p/…</translation>
    </message>
    <message>
        <source>{addr} refused it (RST) after {time}: nobody was let in there yet.</source>
        <translation>{addr} lo rechazó (RST) tras {time}: allí todavía no se dejaba entrar a nadie.</translation>
    </message>
    <message>
        <source>{addr} was not reached: {why}</source>
        <translation>no se llegó a {addr}: {why}</translation>
    </message>
    <message>
        <source>{addr}, RTT {time}</source>
        <translation>{addr}, RTT {time}</translation>
    </message>
    <message>
        <source>{addr}: of relays, one can stand between us and the peer</source>
        <translation>{addr}: entre nosotros y el par puede haber un solo relay</translation>
    </message>
    <message>
        <source>{addr}: port 0 cannot be dialled</source>
        <translation>{addr}: no se puede llamar al puerto 0</translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, confirmed by observers</source>
        <comment>{addr}: {n} votes, confirmed by observers</comment>
        <translation>
            <numerusform>{addr}: {n} voto, confirmada por observadores</numerusform>
            <numerusform>{addr}: {n} votos, confirmada por observadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, not confirmed by observers</source>
        <comment>{addr}: {n} votes, not confirmed by observers</comment>
        <translation>
            <numerusform>{addr}: {n} voto, no confirmada por observadores</numerusform>
            <numerusform>{addr}: {n} votos, no confirmada por observadores</numerusform>
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
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port, even observers at one address.</source>
        <translation>{all} observadores ven {distinct} direcciones distintas del único puerto compartido, incluso observadores en una misma dirección.</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port: it depends on the destination&apos;s address, perhaps on its port too.</source>
        <translation>{all} observadores ven {distinct} direcciones distintas del único puerto compartido: depende de la dirección del destino, quizá también de su puerto.</translation>
    </message>
    <message numerus="yes">
        <source>{at}, as one peer observes</source>
        <comment>{at}, as {n} peers observe</comment>
        <translation>
            <numerusform>{at}, como observa un par</numerusform>
            <numerusform>{at}, como observan {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>{at}: {why}</source>
        <translation>{at}: {why}</translation>
    </message>
    <message>
        <source>{claim}: no. {seen}</source>
        <translation>{claim}: no. {seen}</translation>
    </message>
    <message>
        <source>{count} in the table of {router}</source>
        <translation>{count} en la tabla de {router}</translation>
    </message>
    <message>
        <source>{count} inbound connections are being set up already</source>
        <translation>ya se están estableciendo {count} conexiones entrantes</translation>
    </message>
    <message>
        <source>{count} more like this one: {why}</source>
        <translation>{count} más como esta: {why}</translation>
    </message>
    <message>
        <source>{count} streams are open on this connection</source>
        <translation>hay {count} flujos abiertos en esta conexión</translation>
    </message>
    <message>
        <source>{dialer} dials {target}: {outcome}, {meaning}.</source>
        <translation>{dialer} llama a {target}: {outcome}, {meaning}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation>{file} no se acepta. {sentence}</translation>
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
        <translation>{found}; otros entran: {status}, testigo: {strength}</translation>
    </message>
    <message>
        <source>{given} is a peer id shortened for show: copy the whole of it</source>
        <translation>{given} es un id de par acortado para mostrarlo: cópialo completo</translation>
    </message>
    <message>
        <source>{given} is no name</source>
        <translation>{given} no es un nombre</translation>
    </message>
    <message>
        <source>{given} is none of {words}</source>
        <translation>{given} no es ninguna de {words}</translation>
    </message>
    <message>
        <source>{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>{given} no es un id de par: empiezan por 12D3Koo, 16Uiu2, Qm o bafz</translation>
    </message>
    <message>
        <source>{given} is not a port: those go from 1 to {most}</source>
        <translation>{given} no es un puerto: van de 1 a {most}</translation>
    </message>
    <message>
        <source>{given} is not a whole peer id: characters are missing or wrong, so copy it again</source>
        <translation>{given} no es un id de par completo: faltan caracteres o hay alguno mal, así que cópialo de nuevo</translation>
    </message>
    <message>
        <source>{given} is not an IPv{version} address: {example} has one</source>
        <translation>{given} no es una dirección IPv{version}: {example} tiene una</translation>
    </message>
    <message>
        <source>{given} is not an address and a port, like 203.0.113.99:4001</source>
        <translation>{given} no es una dirección con un puerto, como 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{given} is not an address range ({why}): write it as 203.0.113.0/24</source>
        <translation>{given} no es un rango de direcciones ({why}): escríbelo como 203.0.113.0/24</translation>
    </message>
    <message>
        <source>{group} connects again and again, too fast</source>
        <translation>{group} se conecta una y otra vez, demasiado rápido</translation>
    </message>
    <message>
        <source>{group} sets up so many connections that others wait</source>
        <translation>{group} establece tantas conexiones que otros esperan</translation>
    </message>
    <message>
        <source>{hosts} and {routers}</source>
        <translation>{hosts} y {routers}</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly</source>
        <translation>{host} y {to} están conectados directamente</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly and through a relay</source>
        <translation>{host} y {to} están conectados directamente y a través de un relay</translation>
    </message>
    <message>
        <source>{host} and {to} are connected through a relay</source>
        <translation>{host} y {to} están conectados a través de un relay</translation>
    </message>
    <message>
        <source>{host} and {to} are not connected</source>
        <translation>{host} y {to} no están conectados</translation>
    </message>
    <message>
        <source>{host} asks others to come in</source>
        <translation>{host} pide a otros que entren</translation>
    </message>
    <message>
        <source>{host} cannot ask: {why}</source>
        <translation>{host} no puede preguntar: {why}</translation>
    </message>
    <message>
        <source>{host} cannot dial {other}: there is no such host</source>
        <translation>{host} no puede llamar a {other}: no existe ese host</translation>
    </message>
    <message>
        <source>{host} cannot dial {to}: {why}</source>
        <translation>{host} no puede llamar a {to}: {why}</translation>
    </message>
    <message>
        <source>{host} closes its connections with {to}</source>
        <translation>{host} cierra sus conexiones con {to}</translation>
    </message>
    <message>
        <source>{host} dials {to} at {at}</source>
        <translation>{host} llama a {to} en {at}</translation>
    </message>
    <message>
        <source>{host} dials {to} through a relay</source>
        <translation>{host} llama a {to} a través de un relay</translation>
    </message>
    <message>
        <source>{host} failed: {why}</source>
        <translation>{host} falló: {why}</translation>
    </message>
    <message>
        <source>{host} has no observed address</source>
        <translation>{host} no tiene ninguna dirección observada</translation>
    </message>
    <message>
        <source>{host} has no opened address</source>
        <translation>{host} no tiene ninguna dirección abierta</translation>
    </message>
    <message>
        <source>{host} has no place at a relay</source>
        <translation>{host} no tiene sitio en ningún relay</translation>
    </message>
    <message>
        <source>{host} has no such address</source>
        <translation>{host} no tiene esa dirección</translation>
    </message>
    <message>
        <source>{host} has not dialled {to}</source>
        <translation>{host} no ha llamado a {to}</translation>
    </message>
    <message>
        <source>{host} has not tried to punch a hole with {to}</source>
        <translation>{host} no ha intentado perforar con {to}</translation>
    </message>
    <message>
        <source>{host} is known on one network only, whose interface must be named: /ip6zone/eth0/ip6/{host}/tcp/{port}</source>
        <translation>{host} solo se conoce en una red, cuya interfaz hay que indicar: /ip6zone/eth0/ip6/{host}/tcp/{port}</translation>
    </message>
    <message>
        <source>{host} is not an address of this machine</source>
        <translation>{host} no es una dirección de esta máquina</translation>
    </message>
    <message>
        <source>{host} reached {to}</source>
        <translation>{host} llegó a {to}</translation>
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
        <translation>Pasan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate}</source>
        <translation>{kind} de {sender}: {fate}</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate} at {place}</source>
        <translation>{kind} de {sender}: {fate} en {place}</translation>
    </message>
    <message>
        <source>{kind} kept out ({rule}). {why}</source>
        <translation>{kind} detenido ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind} let through ({rule}). {why}</source>
        <translation>{kind} admitido ({rule}). {why}</translation>
    </message>
    <message>
        <source>{kind}, IPv6 firewall</source>
        <translation>{kind}, cortafuegos IPv6</translation>
    </message>
    <message>
        <source>{lane}, since {begin}: {sentence}</source>
        <translation>{lane}, desde {begin}: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin} to {end}: {sentence}</source>
        <translation>{lane}, de {begin} a {end}: {sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin}: {sentence}</source>
        <translation>{lane}, {begin}: {sentence}</translation>
    </message>
    <message>
        <source>{minutes} minutes pass</source>
        <translation>Pasan {minutes} minutos</translation>
    </message>
    <message>
        <source>{moment}, {age} ago</source>
        <translation>{moment}, hace {age}</translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
        <translation>ya hay {most} bloqueados: permite antes a alguno</translation>
    </message>
    <message>
        <source>{most} other addresses have as many votes</source>
        <translation>otras {most} direcciones tienen los mismos votos</translation>
    </message>
    <message>
        <source>{most} peers are favourites already: let go of one first</source>
        <translation>ya hay {most} pares favoritos: quita antes alguno</translation>
    </message>
    <message>
        <source>{most} peers are remembered already: take a note, favourite or ban away first</source>
        <translation>ya se recuerdan {most} pares: quita antes una nota, un favorito o un bloqueo</translation>
    </message>
    <message>
        <source>{most} questions are open already</source>
        <translation>ya hay {most} preguntas abiertas</translation>
    </message>
    <message>
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation>{muxer}, acordado dentro de la negociación de seguridad</translation>
    </message>
    <message>
        <source>{names} would be cut off: move or delete that first</source>
        <translation>{names} quedaría sin conexión: muévelo o suprímelo antes</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation>{name} (host)</translation>
    </message>
    <message>
        <source>{name} (router)</source>
        <translation>{name} (router)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (tú)</translation>
    </message>
    <message>
        <source>{name} answered the ping in {time}.</source>
        <translation>{name} respondió al ping en {time}.</translation>
    </message>
    <message>
        <source>{name} cannot be moved while it runs: build it anew</source>
        <translation>{name} no se puede mover mientras está en marcha: constrúyelo de nuevo</translation>
    </message>
    <message>
        <source>{name} cannot become another kind of thing</source>
        <translation>{name} no puede convertirse en otra clase de cosa</translation>
    </message>
    <message>
        <source>{name} could not connect to {other}. {why}</source>
        <translation>{name} no pudo conectarse con {other}. {why}</translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
        <translation>{name} llama por encargo de otros.</translation>
    </message>
    <message>
        <source>{name} dials {other} at {addr}.</source>
        <translation>{name} llama a {other} en {addr}.</translation>
    </message>
    <message>
        <source>{name} does not dial for others.</source>
        <translation>{name} no llama por encargo de otros.</translation>
    </message>
    <message>
        <source>{name} does not dial itself.</source>
        <translation>{name} no se llama a sí mismo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} routers before it, or they stand in a circle</source>
        <translation>{name} tiene más de {most} routers delante, o forman un círculo</translation>
    </message>
    <message>
        <source>{name} is a {kind} now; its table is empty.</source>
        <translation>{name} es ahora un {kind}; su tabla está vacía.</translation>
    </message>
    <message>
        <source>{name} is connected to {other}.</source>
        <translation>{name} está conectado con {other}.</translation>
    </message>
    <message>
        <source>{name} is gone. Ctrl+Z brings it back.</source>
        <translation>{name} ya no está. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>{name} is in a network that is not there: {network}</source>
        <translation>{name} está en una red que no existe: {network}</translation>
    </message>
    <message>
        <source>{name} is no STUN server: write stun.example.org or 192.0.2.7:3478</source>
        <translation>{name} no es un servidor STUN: escribe stun.example.org o 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>{name} is not a protocol: addresses look like {example}</source>
        <translation>{name} no es un protocolo: las direcciones son como {example}</translation>
    </message>
    <message>
        <source>{name} restarted: its table is empty.</source>
        <translation>{name} se reinició: su tabla está vacía.</translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation>{name} dice: {reason}</translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
        <translation>{name}, {transport}</translation>
    </message>
    <message>
        <source>{name}: a NAT has to map somehow, &apos;unknown&apos; is no way</source>
        <translation>{name}: un NAT tiene que asignar de alguna manera, &apos;unknown&apos; no es ninguna</translation>
    </message>
    <message>
        <source>{name}: at is two numbers from 0 to 1, across and down</source>
        <translation>{name}: at son dos números de 0 a 1, a lo ancho y hacia abajo</translation>
    </message>
    <message>
        <source>{name}: it cannot report {given}; write it as 203.0.113.99:4001</source>
        <translation>{name}: no puede comunicar {given}; escríbelo como 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{name}: latency is 0 to {most:g} seconds</source>
        <translation>{name}: latency va de 0 a {most:g} segundos</translation>
    </message>
    <message>
        <source>{name}: loss is a share from 0 to {most:g}</source>
        <translation>{name}: loss es una proporción de 0 a {most:g}</translation>
    </message>
    <message>
        <source>{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.</source>
        <translation>{name}: asignación {mapping}, filtrado {filtering}, puerto conservado a través del NAT: {kept}.</translation>
    </message>
    <message>
        <source>{name}: mappings are kept for {least:g} s at least</source>
        <translation>{name}: las asignaciones se conservan al menos {least:g} s</translation>
    </message>
    <message>
        <source>{name}: no NAT, others see one of our own interfaces.</source>
        <translation>{name}: sin NAT, otros ven una de nuestras propias interfaces.</translation>
    </message>
    <message>
        <source>{name}: no punch so far with such a NAT of ours ({does}).</source>
        <translation>{name}: por ahora ninguna perforación con un NAT así en nuestro lado ({does}).</translation>
    </message>
    <message>
        <source>{name}: not known yet</source>
        <translation>{name}: todavía no se sabe</translation>
    </message>
    <message>
        <source>{name}: observers that must agree are 1 to {most}</source>
        <translation>{name}: los observadores que deben coincidir son de 1 a {most}</translation>
    </message>
    <message>
        <source>{name}: the address {addr} is taken</source>
        <translation>{name}: la dirección {addr} está ocupada</translation>
    </message>
    <message>
        <source>{name}: {addr} does not lie in {network}</source>
        <translation>{name}: {addr} no está en {network}</translation>
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
        <translation>{name}: {given} no es una dirección IPv4; escríbela como 203.0.113.7</translation>
    </message>
    <message>
        <source>{name}: {given} is no network inside; write it as 192.168.1.0/24</source>
        <translation>{name}: {given} no es una red de dentro; escríbela como 192.168.1.0/24</translation>
    </message>
    <message>
        <source>{name}: {given} is no way to filter; without any filter it is &apos;endpoint_independent&apos;</source>
        <translation>{name}: {given} no es una manera de filtrar; sin ningún filtro es &apos;endpoint_independent&apos;</translation>
    </message>
    <message>
        <source>{name}: {other} has the address {addr} already</source>
        <translation>{name}: {other} ya tiene la dirección {addr}</translation>
    </message>
    <message>
        <source>{name}: {port} is no port; they go from 1 to 65535</source>
        <translation>{name}: {port} no es un puerto; van de 1 a 65535</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {some} of {n} punch so far ended with a direct connection.</source>
        <comment>{name}: {some} of {n} punches so far ended with a direct connection.</comment>
        <translation>
            <numerusform>{name}: {some} de {n} perforación hasta ahora terminó con una conexión directa.</numerusform>
            <numerusform>{name}: {some} de {n} perforaciones hasta ahora terminaron con una conexión directa.</numerusform>
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
        <translation>{now} de {whole}</translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation>{number}  {name} (tú)</translation>
    </message>
    <message>
        <source>{number} arriving</source>
        <translation>{number} llegando</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{number} hosts and routers. Arrow keys go from one to the next.</source>
        <translation>{number} hosts y routers. Las flechas llevan de uno al siguiente.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} de {whole}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}, cerrada</translation>
    </message>
    <message>
        <source>{number}, open</source>
        <translation>{number}, abierta</translation>
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
            <numerusform>{n} dirección</numerusform>
            <numerusform>{n} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address with fewer votes, summed up</source>
        <comment>{n} addresses with fewer votes, summed up</comment>
        <translation>
            <numerusform>{n} dirección con menos votos, resumida</numerusform>
            <numerusform>{n} direcciones con menos votos, resumidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change is not kept yet.</source>
        <comment>{n} changes are not kept yet.</comment>
        <translation>
            <numerusform>{n} cambio todavía no se ha guardado.</numerusform>
            <numerusform>{n} cambios todavía no se han guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closed</source>
        <comment>{n} closed</comment>
        <translation>
            <numerusform>{n} cerrada</numerusform>
            <numerusform>{n} cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection</source>
        <comment>{n} connections</comment>
        <translation>
            <numerusform>{n} conexión</numerusform>
            <numerusform>{n} conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection that this rests on is not open any more.</source>
        <comment>{n} connections that this rests on are not open any more.</comment>
        <translation>
            <numerusform>{n} conexión en la que se basa esto ya no está abierta.</numerusform>
            <numerusform>{n} conexiones en las que se basa esto ya no están abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dial under way</source>
        <comment>{n} dials under way</comment>
        <translation>
            <numerusform>{n} llamada en curso</numerusform>
            <numerusform>{n} llamadas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
        <translation>
            <numerusform>Aquí se perdió {n} suceso: ocurrió más de lo que el nodo conserva mientras nadie miraba.</numerusform>
            <numerusform>Aquí se perdieron {n} sucesos: ocurrió más de lo que el nodo conserva mientras nadie miraba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host</source>
        <comment>{n} hosts</comment>
        <translation>
            <numerusform>{n} host</numerusform>
            <numerusform>{n} hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host that we had contacted tried to come in from another port, and could not: only answers get in.</source>
        <comment>{n} hosts that we had contacted tried to come in from another port, and could not: only answers get in.</comment>
        <translation>
            <numerusform>{n} host con el que habíamos contactado intentó entrar desde otro puerto y no pudo: solo entran respuestas.</numerusform>
            <numerusform>{n} hosts con los que habíamos contactado intentaron entrar desde otro puerto y no pudieron: solo entran respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not</source>
        <comment>{n} hosts were asked to come in, and could not</comment>
        <translation>
            <numerusform>se pidió a {n} host que entrara, y no pudo</numerusform>
            <numerusform>se pidió a {n} hosts que entraran, y no pudieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not; {needed} are needed to be sure</source>
        <comment>{n} hosts were asked to come in, and could not; {needed} are needed to be sure</comment>
        <translation>
            <numerusform>se pidió a {n} host que entrara, y no pudo; hacen falta {needed} para estar seguro</numerusform>
            <numerusform>se pidió a {n} hosts que entraran, y no pudieron; hacen falta {needed} para estar seguro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbound connection</source>
        <comment>{n} inbound connections</comment>
        <translation>
            <numerusform>{n} conexión entrante</numerusform>
            <numerusform>{n} conexiones entrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is left out.</source>
        <comment>{n} more are left out.</comment>
        <translation>
            <numerusform>Se omite {n} más.</numerusform>
            <numerusform>Se omiten {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer</source>
        <comment>{n} observers</comment>
        <translation>
            <numerusform>{n} observador</numerusform>
            <numerusform>{n} observadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer ({needed} needed) report {at}</source>
        <comment>{n} observers ({needed} needed) report {at}</comment>
        <translation>
            <numerusform>{n} observador (hacen falta {needed}) comunica {at}</numerusform>
            <numerusform>{n} observadores (hacen falta {needed}) comunican {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed for {at}. Connect to peers in other places to be sure.</source>
        <comment>{n} observers of the {needed} needed for {at}. Connect to peers in other places to be sure.</comment>
        <translation>
            <numerusform>{n} observador de los {needed} necesarios para {at}. Conéctate a pares en otros lugares para estar seguro.</numerusform>
            <numerusform>{n} observadores de los {needed} necesarios para {at}. Conéctate a pares en otros lugares para estar seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed sees you at {at}. Whether others can reach you there is not known yet.</source>
        <comment>{n} observers of the {needed} needed see you at {at}. Whether others can reach you there is not known yet.</comment>
        <translation>
            <numerusform>{n} observador de los {needed} necesarios te ve en {at}. Todavía no se sabe si otros pueden llegar hasta ti allí.</numerusform>
            <numerusform>{n} observadores de los {needed} necesarios te ven en {at}. Todavía no se sabe si otros pueden llegar hasta ti allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}.</source>
        <comment>{n} observers see us at {addr}.</comment>
        <translation>
            <numerusform>{n} observador nos ve en {addr}.</numerusform>
            <numerusform>{n} observadores nos ven en {addr}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}: enough to confirm it.</source>
        <comment>{n} observers see us at {addr}: enough to confirm it.</comment>
        <translation>
            <numerusform>{n} observador nos ve en {addr}: suficiente para confirmarla.</numerusform>
            <numerusform>{n} observadores nos ven en {addr}: suficiente para confirmarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</source>
        <comment>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</comment>
        <translation>
            <numerusform>{n} de nuestras conexiones salió del puerto compartido. Todavía no ha entrado nadie por él, así que no sabemos si está abierto a otros.</numerusform>
            <numerusform>{n} de nuestras conexiones salieron del puerto compartido. Todavía no ha entrado nadie por él, así que no sabemos si está abierto a otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</source>
        <comment>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</comment>
        <translation>
            <numerusform>{n} de los que lo intentaron no pudo entrar; tienen que intentarlo más para que eso diga cómo filtra el NAT o el cortafuegos.</numerusform>
            <numerusform>{n} de los que lo intentaron no pudieron entrar; tienen que intentarlo más para que eso diga cómo filtra el NAT o el cortafuegos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other address</source>
        <comment>{n} other addresses</comment>
        <translation>
            <numerusform>{n} dirección más</numerusform>
            <numerusform>{n} direcciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other process listens here too</source>
        <comment>{n} other processes listen here too</comment>
        <translation>
            <numerusform>{n} proceso más escucha también aquí</numerusform>
            <numerusform>{n} procesos más escuchan también aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} participant more had no place.</source>
        <comment>{n} participants more had no place.</comment>
        <translation>
            <numerusform>{n} participante más no tuvo sitio.</numerusform>
            <numerusform>{n} participantes más no tuvieron sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} peer</source>
        <comment>{n} peers</comment>
        <translation>
            <numerusform>{n} par</numerusform>
            <numerusform>{n} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation>
            <numerusform>{n} sitio</numerusform>
            <numerusform>{n} sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} punch ended before it was known what our NAT does.</source>
        <comment>{n} punches ended before it was known what our NAT does.</comment>
        <translation>
            <numerusform>{n} perforación terminó antes de saberse qué hace nuestro NAT.</numerusform>
            <numerusform>{n} perforaciones terminaron antes de saberse qué hace nuestro NAT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report, which cannot tell a public address of the shared port: see why there.</source>
        <comment>{n} reports, none of which can tell a public address of the shared port: see the reason at each.</comment>
        <translation>
            <numerusform>{n} informe que no puede indicar una dirección pública del puerto compartido: mira allí por qué.</numerusform>
            <numerusform>{n} informes, ninguno de los cuales puede indicar una dirección pública del puerto compartido: mira el motivo en cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} router</source>
        <comment>{n} routers</comment>
        <translation>
            <numerusform>{n} router</numerusform>
            <numerusform>{n} routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by the filter.</source>
        <comment>{n} rows are hidden by the filter.</comment>
        <translation>
            <numerusform>El filtro oculta {n} fila.</numerusform>
            <numerusform>El filtro oculta {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by what is chosen on this page.</source>
        <comment>{n} rows are hidden by what is chosen on this page.</comment>
        <translation>
            <numerusform>Lo elegido en esta página oculta {n} fila.</numerusform>
            <numerusform>Lo elegido en esta página oculta {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting holds from the next start of Natscope.</source>
        <comment>{n} settings hold from the next start of Natscope.</comment>
        <translation>
            <numerusform>{n} ajuste vale desde el próximo inicio de Natscope.</numerusform>
            <numerusform>{n} ajustes valen desde el próximo inicio de Natscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
        <translation>
            <numerusform>{n} paso como estos.</numerusform>
            <numerusform>{n} pasos como estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} voto</numerusform>
            <numerusform>{n} votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wish</source>
        <comment>{n} wishes</comment>
        <translation>
            <numerusform>{n} petición</numerusform>
            <numerusform>{n} peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{observer} has told {of} nothing</source>
        <translation>{observer} no ha dicho nada a {of}</translation>
    </message>
    <message>
        <source>{observer} sees nothing</source>
        <translation>{observer} no ve nada</translation>
    </message>
    <message>
        <source>{observer} sees {seen}</source>
        <translation>{observer} ve {seen}</translation>
    </message>
    <message>
        <source>{opened}, as it would not give {port}</source>
        <translation>{opened}, pues no quiso dar {port}</translation>
    </message>
    <message>
        <source>{opened}, but does not tell its address outside</source>
        <translation>{opened}, pero no dice su dirección de fuera</translation>
    </message>
    <message>
        <source>{opened}, but its own address outside, {host}, is no public one: there is a second NAT before it, which this does not open</source>
        <translation>{opened}, pero su propia dirección de fuera, {host}, no es pública: tiene delante un segundo NAT, que esto no abre</translation>
    </message>
    <message>
        <source>{opened}, until it is closed: it knows no leases</source>
        <translation>{opened}, hasta que se cierre: no conoce plazos</translation>
    </message>
    <message>
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation>{ours} ({ours_does}) con {theirs} ({theirs_does}): {how}.</translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
        <translation>{outcome}: {peer}</translation>
    </message>
    <message>
        <source>{owner}, on {addr}: the system may hand it some of our inbound connections, which are then missing here.</source>
        <translation>{owner}, en {addr}: el sistema puede entregarle algunas de nuestras conexiones entrantes, que entonces faltan aquí.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a key file</source>
        <translation>{path} no puede ser el nombre de un archivo de clave</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds nothing: the recording ended before it began</source>
        <translation>{path} no contiene nada: la grabación terminó antes de empezar</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{path} is not a file that can hold a key. Name a file, there or not yet, with --identity.</source>
        <translation>{path} no es un archivo que pueda contener una clave. Indica con --identity un archivo, exista ya o no.</translation>
    </message>
    <message>
        <source>{path} is not a recording of Natscope</source>
        <translation>{path} no es una grabación de Natscope</translation>
    </message>
    <message>
        <source>{path} is there already: name a new file to record into</source>
        <translation>{path} ya existe: indica un archivo nuevo en el que grabar</translation>
    </message>
    <message>
        <source>{path} is too large to be a lab.</source>
        <translation>{path} es demasiado grande para ser un laboratorio.</translation>
    </message>
    <message>
        <source>{path} was recorded in format {found} by another version of Natscope; this one reads format {ours}</source>
        <translation>{path} se grabó en el formato {found} con otra versión de Natscope; esta lee el formato {ours}</translation>
    </message>
    <message>
        <source>{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to see why.</source>
        <translation>{peers} y {addresses}. {counts} cuenta como voto, {does_not} no: selecciónalo para ver por qué.</translation>
    </message>
    <message>
        <source>{peer} answered the ping in {time}.</source>
        <translation>{peer} respondió al ping en {time}.</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back at {addr}: {why}</source>
        <translation>{peer} nos pidió que lo llamáramos de vuelta en {addr}: {why}</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back, and we did not: {why}</source>
        <translation>{peer} nos pidió que lo llamáramos de vuelta, y no lo hicimos: {why}</translation>
    </message>
    <message>
        <source>{peer} at {addr}</source>
        <translation>{peer} en {addr}</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at any of the others.</source>
        <translation>{peer} en {group} no nos ve en ninguna de las otras.</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at {addr}.</source>
        <translation>{peer} en {group} no nos ve en {addr}.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that counts as a vote.</source>
        <translation>{peer} en {group} nos ve en {addr}: cuenta como voto.</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that does not count ({reason}).</source>
        <translation>{peer} en {group} nos ve en {addr}: no cuenta ({reason}).</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it dialled {dialled}. Path: {path}; {solicited}.</source>
        <translation>{peer} entró desde {addr} en {here}; llamó a {dialled}. Camino: {path}; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it did not tell which address it dialled. Path: {path}; {solicited}.</source>
        <translation>{peer} entró desde {addr} en {here}; no dijo a qué dirección llamó. Camino: {path}; {solicited}.</translation>
    </message>
    <message>
        <source>{peer} came to a punch with somebody else</source>
        <translation>{peer} acudió a una perforación con otro</translation>
    </message>
    <message>
        <source>{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.</source>
        <translation>{peer} se conectó con nosotros desde {addr} y llegó a {here}; la mejora tardó {time}.</translation>
    </message>
    <message>
        <source>{peer} did not identify itself: {why}</source>
        <translation>{peer} no se identificó: {why}</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} se identificó: {agent}, y nos ve en {addr}.</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent}.</source>
        <translation>{peer} se identificó: {agent}.</translation>
    </message>
    <message>
        <source>{peer} is a favourite: the connection with it is kept.</source>
        <translation>{peer} es un favorito: se mantiene la conexión con él.</translation>
    </message>
    <message>
        <source>{peer} is allowed again.</source>
        <translation>{peer} vuelve a estar permitido.</translation>
    </message>
    <message>
        <source>{peer} is banned.</source>
        <translation>{peer} está bloqueado.</translation>
    </message>
    <message>
        <source>{peer} is no favourite any more; what is open stays.</source>
        <translation>{peer} ya no es un favorito; lo que está abierto sigue así.</translation>
    </message>
    <message>
        <source>{peer} met us at the relay {relay}: we begin to punch a hole towards it.</source>
        <translation>{peer} nos encontró en el relay {relay}: empezamos una perforación (hole punching) hacia él.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that counts as the vote of {group}.</source>
        <translation>{peer} ve {addr} como {seen}; cuenta como el voto de {group}.</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that is no vote: {why}</source>
        <translation>{peer} ve {addr} como {seen}; no es un voto: {why}</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} envió noticias de sí mismo: {agent}, y nos ve en {addr}.</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent}.</source>
        <translation>{peer} envió noticias de sí mismo: {agent}.</translation>
    </message>
    <message>
        <source>{peer} was asked to try {addr}: {outcome} ({detail}).</source>
        <translation>Se pidió a {peer} que probara {addr}: {outcome} ({detail}).</translation>
    </message>
    <message>
        <source>{peer}, a stranger to our shared port: we reach it from another one, {time}.</source>
        <translation>{peer}, desconocido para nuestro puerto compartido: lo alcanzamos desde otro, {time}.</translation>
    </message>
    <message>
        <source>{peer}, whom we met at the relay {relay}, begins to punch a hole with us.</source>
        <translation>{peer}, a quien encontramos en el relay {relay}, empieza una perforación (hole punching) con nosotros.</translation>
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
        <translation>{places} guardados, {connections} ahora, {size} transportados, {wishes} rechazadas.</translation>
    </message>
    <message>
        <source>{place} keeps it out ({rule}).</source>
        <translation>{place} no lo deja pasar ({rule}).</translation>
    </message>
    <message>
        <source>{place} keeps it out.</source>
        <translation>{place} no lo deja pasar.</translation>
    </message>
    <message>
        <source>{place} lets it through ({rule}). {why}</source>
        <translation>{place} lo deja pasar ({rule}). {why}</translation>
    </message>
    <message>
        <source>{place}: {inside} is {outside}</source>
        <translation>{place}: {inside} es {outside}</translation>
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
        <translation>{refusal} Representa a {inside}.</translation>
    </message>
    <message>
        <source>{router} closed the line by which {inside} is {outside} outside: {why}.</source>
        <translation>{router} cerró la línea por la que {inside} es {outside} fuera: {why}.</translation>
    </message>
    <message>
        <source>{router} opened a line: {inside} is {outside} outside.</source>
        <translation>{router} abrió una línea: {inside} es {outside} fuera.</translation>
    </message>
    <message>
        <source>{router} restarts: its table is forgotten</source>
        <translation>{router} se reinicia: su tabla se olvida</translation>
    </message>
    <message>
        <source>{router} saw no such packet</source>
        <translation>{router} no vio tal paquete</translation>
    </message>
    <message>
        <source>{seconds:g} seconds pass</source>
        <translation>Pasan {seconds:g} segundos</translation>
    </message>
    <message>
        <source>{sender} → {receiver}, and gets lost: {packet}</source>
        <translation>{sender} → {receiver}, y se pierde: {packet}</translation>
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
        <translation>{server}: sin respuesta</translation>
    </message>
    <message>
        <source>{share} of the packets</source>
        <translation>{share} de los paquetes</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} mostrados</translation>
    </message>
    <message>
        <source>{size}, now {rate}</source>
        <translation>{size}, ahora {rate}</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} y {more}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
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
        <translation>{source} no puede salir: todos los puertos de fuera están ocupados.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to exactly that address and port, and only those may come in to which it has.</source>
        <translation>{source} no puede entrar en {target}: no ha enviado nada exactamente a esa dirección y ese puerto, y solo pueden entrar aquellos a los que ha enviado algo.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to that address, and only those may come in to which it has.</source>
        <translation>{source} no puede entrar en {target}: no ha enviado nada a esa dirección, y solo pueden entrar aquellas a las que ha enviado algo.</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: nobody inside has that port outside.</source>
        <translation>{source} no puede entrar en {target}: nadie de dentro tiene ese puerto de fuera.</translation>
    </message>
    <message>
        <source>{source} sends to {target} by a mapping that is there: it is {outside} outside.</source>
        <translation>{source} envía a {target} por una asignación que ya existe: fuera es {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target} for the first time: from now on it is {outside} outside.</source>
        <translation>{source} envía a {target} por primera vez: desde ahora fuera es {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target}, which stands for {inside} in this very network: it is turned round, and seen as {outside}.</source>
        <translation>{source} envía a {target}, que representa a {inside} en esta misma red: se le da la vuelta, y se ve como {outside}.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here, and nothing is kept out.</source>
        <translation>{source} envía a {target}. Aquí no se traduce nada, y no se detiene nada.</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here; from now on answers may come in.</source>
        <translation>{source} envía a {target}. Aquí no se traduce nada; desde ahora pueden entrar respuestas.</translation>
    </message>
    <message>
        <source>{speed:g} × faster</source>
        <translation>{speed:g} × más rápido</translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
        <translation>{strength} (testigo {peer})</translation>
    </message>
    <message>
        <source>{table} of details</source>
        <translation>{table} de detalles</translation>
    </message>
    <message>
        <source>{target} is this router&apos;s own address outside, and it does not turn round what comes from inside.</source>
        <translation>{target} es la dirección de fuera de este mismo router, y no da la vuelta a lo que viene de dentro.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, and this NAT lets everybody in to it.</source>
        <translation>{target} representa a {inside}, y este NAT deja entrar a todos hasta él.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has just sent to exactly {source}.</source>
        <translation>{target} representa a {inside}, que acaba de enviar algo exactamente a {source}.</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has sent to that address before: from there everything may come in.</source>
        <translation>{target} representa a {inside}, que ya ha enviado algo a esa dirección: desde allí puede entrar todo.</translation>
    </message>
    <message>
        <source>{target} was opened for {inside}: everybody may come in.</source>
        <translation>{target} se abrió para {inside}: pueden entrar todos.</translation>
    </message>
    <message>
        <source>{text} are no colours that there are.</source>
        <translation>{text} no son colores que existan.</translation>
    </message>
    <message>
        <source>{text} is neither “on” nor “off”.</source>
        <translation>{text} no es ni «on» ni «off».</translation>
    </message>
    <message>
        <source>{text} is no IP address with a port: write {example}, or {short} for the same.</source>
        <translation>{text} no es una dirección IP con un puerto: escribe {example}, o {short} para lo mismo.</translation>
    </message>
    <message>
        <source>{text} is no STUN server: write {name} or {address}.</source>
        <translation>{text} no es un servidor STUN: escribe {name} o {address}.</translation>
    </message>
    <message>
        <source>{text} is no language that Natscope speaks.</source>
        <translation>{text} no es un idioma que hable Natscope.</translation>
    </message>
    <message>
        <source>{text} is no size of text that there is.</source>
        <translation>{text} no es un tamaño de texto que exista.</translation>
    </message>
    <message>
        <source>{text} is not a number from {least} to {most}.</source>
        <translation>{text} no es un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>{time} in which nothing happened</source>
        <translation>{time} en los que no ocurrió nada</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation>
            <numerusform>{time}, {n} intento</numerusform>
            <numerusform>{time}, {n} intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{text}

More words: Shift+F1</source>
        <translation>{title}
{text}

Más palabras: Shift+F1</translation>
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
        <translation>{title}: paso {number} de {steps}</translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
        <translation>{votes} (hacen falta {needed})</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}, {others} something else: more of them would tell who is wrong.</source>
        <translation>{votes} de {all} observadores ven {top}, {others} otra cosa: con más de ellos se sabría quién se equivoca.</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}; the others contradict them.</source>
        <translation>{votes} de {all} observadores ven {top}; los demás los contradicen.</translation>
    </message>
    <message>
        <source>{votes} of {needed} needed</source>
        <translation>{votes} de {needed} necesarios</translation>
    </message>
    <message>
        <source>{votes}. One observer group has one vote.</source>
        <translation>{votes}. Un grupo de observadores tiene un voto.</translation>
    </message>
    <message>
        <source>{what} from {origin}: {words}</source>
        <translation>{what} de {origin}: {words}</translation>
    </message>
    <message>
        <source>{what}. {place} of {number}.</source>
        <translation>{what}. {place} de {number}.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} came in</source>
        <translation>{who} entró</translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation>{who} entró ({peer})</translation>
    </message>
    <message>
        <source>{who} came in at {at}: path {path}, solicited {solicited}</source>
        <translation>{who} entró en {at}: camino {path}, solicitado {solicited}</translation>
    </message>
    <message numerus="yes">
        <source>{who} came in from a port that we had not contacted, but {n} host that we had never contacted could not.</source>
        <comment>{who} came in from a port that we had not contacted, but {n} hosts that we had never contacted could not.</comment>
        <translation>
            <numerusform>{who} entró desde un puerto con el que no habíamos contactado, pero {n} host con el que nunca habíamos contactado no pudo.</numerusform>
            <numerusform>{who} entró desde un puerto con el que no habíamos contactado, pero {n} hosts con los que nunca habíamos contactado no pudieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} came in from a port that we had not contacted.</source>
        <translation>{who} entró desde un puerto con el que no habíamos contactado.</translation>
    </message>
    <message>
        <source>{who} came in on the mapping, and we had never contacted it.</source>
        <translation>{who} entró por la asignación, y nunca habíamos contactado con él.</translation>
    </message>
    <message>
        <source>{who} came in uninvited: it dialled {at}, and we had never contacted it</source>
        <translation>{who} entró sin invitación: llamó a {at}, y nunca habíamos contactado con él</translation>
    </message>
    <message>
        <source>{who} came in, and we had never contacted it.</source>
        <translation>{who} entró, y nunca habíamos contactado con él.</translation>
    </message>
    <message>
        <source>{who} did not come in at {at}</source>
        <translation>{who} no entró en {at}</translation>
    </message>
    <message>
        <source>{who} was asked to try {at}, and came in; we had never contacted it</source>
        <translation>se pidió a {who} que probara {at}, y entró; nunca habíamos contactado con él</translation>
    </message>
    <message>
        <source>{who} would be cut off: move or delete them first.</source>
        <translation>{who} quedaría sin conexión: muévelo o suprímelo antes.</translation>
    </message>
    <message>
        <source>{why} (error {code})</source>
        <translation>{why} (error {code})</translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
        <translation>{word}. {sentence}</translation>
    </message>
    <message>
        <source>“Add” puts in hosts and routers.</source>
        <translation>«Añadir» pone hosts y routers.</translation>
    </message>
    <message>
        <source>“you are {addr}”</source>
        <translation>«eres {addr}»</translation>
    </message>
    <message>
        <source>“{button}”, below, copies it.</source>
        <translation>«{button}», abajo, la copia.</translation>
    </message>
    <message>
        <source>▶ {name} (yours)</source>
        <translation>▶ {name} (tuya)</translation>
    </message>
    <message>
        <source>● Recording, {size}</source>
        <translation>● Grabando, {size}</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials exactly this peer.</source>
        <translation>✓ Una dirección. Intro llama exactamente a este par.</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials whoever answers there.</source>
        <translation>✓ Una dirección. Intro llama a quien responda allí.</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ funciona</translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation>✗ no puede</translation>
    </message>
</context>
</TS>
