<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>#ffffff</source>
        <translation>#ffffff</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>拨号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Follow an invitation</source>
        <translation>接受邀请(&amp;F)</translation>
    </message>
    <message>
        <source>(does not say)</source>
        <translation>（未说明）</translation>
    </message>
    <message>
        <source>(negotiating)</source>
        <translation>（协商中）</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>（什么也没说）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>/dnsaddr leads on to more names after {most} of them</source>
        <translation>/dnsaddr 经过 {most} 个名称后仍指向更多名称</translation>
    </message>
    <message>
        <source>1 second passes</source>
        <translation>过去 1 秒</translation>
    </message>
    <message>
        <source>1/{times} speed</source>
        <translation>1/{times} 速度</translation>
    </message>
    <message>
        <source>192.168.1.5:4001, or the text of a QR code</source>
        <translation>192.168.1.5:4001，或二维码中的文本</translation>
    </message>
    <message>
        <source>A NAT with several public addresses may give all connections of one computer the same one (paired), or any of them (arbitrary). With the second kind others may try an address that is not yours.</source>
        <translation>拥有多个公网地址的 NAT，可能让一台电脑的所有连接都使用同一个地址（配对），也可能使用其中任意一个（任意）。如果是第二种，别人可能会去尝试一个不属于你的地址。</translation>
    </message>
    <message>
        <source>A STUN server tells at which address it sees you. Name one to hold its answer against what your peers say.</source>
        <translation>STUN 服务器会告诉你它看到你在哪个地址。指定一个服务器，就能将它的回答与节点所说的进行对照。</translation>
    </message>
    <message>
        <source>A STUN server: its name or address, and a port if not 3478</source>
        <translation>STUN 服务器：名称或地址；端口不是 3478 时还需写上端口</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} and with {size} each way at most.</source>
        <translation>经过它的连接最多持续 {time}，每个方向最多传输 {size}。</translation>
    </message>
    <message>
        <source>A connection through it goes on for {time} at most.</source>
        <translation>经过它的连接最多持续 {time}。</translation>
    </message>
    <message>
        <source>A connection through it goes on with {size} each way at most.</source>
        <translation>经过它的连接每个方向最多传输 {size}。</translation>
    </message>
    <message>
        <source>A connection through it has no limit.</source>
        <translation>经过它的连接没有限制。</translation>
    </message>
    <message>
        <source>A direct connection with whom you met at a relay: how it went, step by step</source>
        <translation>与在中继上相遇的节点建立直连：过程如何，逐步说明</translation>
    </message>
    <message>
        <source>A favourite is soon connected again.</source>
        <translation>收藏的节点断开后很快会重新连接。</translation>
    </message>
    <message>
        <source>A favourite: the connection with it is made anew when it is lost.</source>
        <translation>收藏：连接断开后会重新建立。</translation>
    </message>
    <message>
        <source>A hole punch with {peer} is under way.</source>
        <translation>正在与 {peer} 打洞。</translation>
    </message>
    <message>
        <source>A line in the router&apos;s table: this computer and port inside belong to that port outside. It is made when something goes out, and forgotten when nothing went over it for a while.

Is the port outside the same whoever is talked to, the mapping is called endpoint-independent: then there is one address that you can give to others. If it changes with the address, or with the address and port, of the other side, nobody can know the port that the next one would see.</source>
        <translation>路由器表中的一个表项：内部的这台电脑和端口，对应外部的那个端口。有数据发出时它就会建立；一段时间没有数据经过，就会被忘记。

如果不论与谁通信，外部端口都相同，这种映射就叫端点无关：这时有一个可以告诉别人的地址。如果它随对方的地址（或地址和端口）而变化，就没有人能知道下一个节点会看到哪个端口。</translation>
    </message>
    <message>
        <source>A line that is open lets everybody in.</source>
        <translation>打开的表项会放所有人进来。</translation>
    </message>
    <message>
        <source>A multiaddr. Enter dials. Ctrl+L comes here.</source>
        <translation>一个 multiaddr。按 Enter 拨号。按 Ctrl+L 回到这里。</translation>
    </message>
    <message>
        <source>A node of the lab inside this program. Nothing leaves this computer.</source>
        <translation>本程序内实验室中的一个节点。没有任何数据离开这台电脑。</translation>
    </message>
    <message>
        <source>A peer that everybody can reach, and that passes on what two others say to each other. Who cannot be reached reserves a place there, and gives others the relay&apos;s address with its own id at the end.

Relays limit how long and how much: they are for meeting, not for staying.</source>
        <translation>一个所有人都能连到的节点，为另外两个节点转发彼此的数据。无法被连到的节点在那里预约一个位置，然后把中继的地址（末尾加上自己的 ID）告诉别人。

中继会限制时长和流量：它用来相遇，而不是用来久留。</translation>
    </message>
    <message>
        <source>A peer that you had contacted before can come in at {at}. Whether strangers can is not known yet.</source>
        <translation>你先前联系过的节点可以从 {at} 连进来。陌生节点能否连进来还不清楚。</translation>
    </message>
    <message>
        <source>A ping to {peer} failed: {why}</source>
        <translation>ping {peer} 失败：{why}</translation>
    </message>
    <message>
        <source>A port opened by your router</source>
        <translation>由路由器开放的端口</translation>
    </message>
    <message>
        <source>A port that is open outside is open to everybody.</source>
        <translation>在外部开放的端口，对所有人都开放。</translation>
    </message>
    <message>
        <source>A port that the router opens because it was asked to, by a program or by hand on its settings page. By it everybody can come in, as long as no second NAT stands in front.</source>
        <translation>路由器应程序请求或由人在设置页面手动开放的端口。只要前面没有第二层 NAT，所有人都可以从这个端口连进来。</translation>
    </message>
    <message>
        <source>A room of computers: who can dial whom</source>
        <translation>一屋子电脑：谁能拨通谁</translation>
    </message>
    <message>
        <source>A second NAT before the homes of many customers.</source>
        <translation>位于众多用户家庭之前的第二层 NAT。</translation>
    </message>
    <message>
        <source>A simple question to a server: where do you see me? It is older than libp2p, and its answer can be held against what peers say. Over UDP it says nothing of TCP: a router keeps the two apart.</source>
        <translation>向服务器提一个简单的问题：你看到我在哪里？它比 libp2p 更早，其回答可以与节点所说的进行对照。通过 UDP 得到的回答不能说明 TCP 的情况：路由器对两者分别处理。</translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer} came to nothing: {why}</source>
        <translation>与 {peer} 的一次打洞没有成功：{why}</translation>
    </message>
    <message numerus="yes">
        <source>A try to punch a hole with {peer}, {n} SYN sent: {outcomes}</source>
        <comment>A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}</comment>
        <translation>
            <numerusform>与 {peer} 的一次打洞，发出了 {n} 个 SYN：{outcomes}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try to punch a hole with {peer}: the peer&apos;s SYN came in.</source>
        <translation>与 {peer} 的一次打洞：对方的 SYN 进来了。</translation>
    </message>
    <message>
        <source>A virtual internet to look into</source>
        <translation>一个可以看到内部的虚拟互联网</translation>
    </message>
    <message>
        <source>About Natscope</source>
        <translation>关于 Natscope</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>操作 ▾</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Add a host or a router</source>
        <translation>添加主机或路由器</translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation>添加主机…</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>添加路由器</translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation>添加路由器…</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>添加 ▾</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address and port that a program inside has.</source>
        <translation>内部程序所用的地址和端口。</translation>
    </message>
    <message>
        <source>Address observed</source>
        <translation>观测到的地址</translation>
    </message>
    <message>
        <source>Address probed</source>
        <translation>被探测的地址</translation>
    </message>
    <message>
        <source>Address to dial</source>
        <translation>要拨号的地址</translation>
    </message>
    <message>
        <source>Address to read out</source>
        <translation>可念给别人的地址</translation>
    </message>
    <message>
        <source>Address to share</source>
        <translation>可分享的地址</translation>
    </message>
    <message>
        <source>Address-
restricted</source>
        <translation>地址
受限</translation>
    </message>
    <message>
        <source>Address-restricted</source>
        <translation>地址受限</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses it stands for</source>
        <translation>它所代表的地址</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. Everything is looked at anew.</source>
        <translation>本机地址有变化：新增了 {came}。一切将重新检查。</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {came} came. {went} went. Everything is looked at anew.</source>
        <translation>本机地址有变化：新增了 {came}，失去了 {went}。一切将重新检查。</translation>
    </message>
    <message>
        <source>Addresses of this computer changed: {went} went. Everything is looked at anew.</source>
        <translation>本机地址有变化：失去了 {went}。一切将重新检查。</translation>
    </message>
    <message>
        <source>Addresses of try {number}</source>
        <translation>第 {number} 次尝试的地址</translation>
    </message>
    <message>
        <source>Addresses that are gone</source>
        <translation>已消失的地址</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>是否一致</translation>
    </message>
    <message>
        <source>All details ▾</source>
        <translation>全部详情 ▾</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>所有文件 ({patterns})</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>All of it, in a sentence.</source>
        <translation>一句话概括全部内容。</translation>
    </message>
    <message>
        <source>All ports outside are taken.</source>
        <translation>外部的所有端口都已占用。</translation>
    </message>
    <message>
        <source>All your connections leave by one public IP address.</source>
        <translation>你的所有连接都从同一个公网 IP 地址出去。</translation>
    </message>
    <message>
        <source>All {all} observers see the same: {top}.</source>
        <translation>全部 {all} 个观测者看到的都一样：{top}。</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text.</source>
        <translation>别人念出的地址（如 192.168.1.5:4001）、multiaddr 或二维码文本。</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended at once: {why}</source>
        <translation>来自 {addr} 的入站连接立即结束：{why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended during the security handshake: {why}</source>
        <translation>来自 {addr} 的入站连接在安全握手时结束：{why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended in phase {phase}: {why}</source>
        <translation>来自 {addr} 的入站连接在 {phase} 阶段结束：{why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a muxer: {why}</source>
        <translation>来自 {addr} 的入站连接在协商多路复用器时结束：{why}</translation>
    </message>
    <message>
        <source>An inbound connection from {addr} ended while agreeing on a protocol: {why}</source>
        <translation>来自 {addr} 的入站连接在协商协议时结束：{why}</translation>
    </message>
    <message>
        <source>An inbound connection: the peer chose the port.</source>
        <translation>入站连接：端口由对方选择。</translation>
    </message>
    <message>
        <source>An outbound connection.</source>
        <translation>出站连接。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Another kind (see the details)</source>
        <translation>另一种类型（见详情）</translation>
    </message>
    <message>
        <source>Another port outside for each computer that it talks to (“symmetric”).</source>
        <translation>对它所联系的每台电脑，都使用不同的外部端口（“对称型”）。</translation>
    </message>
    <message>
        <source>Another port outside for each program that it talks to (“symmetric”).</source>
        <translation>对它所联系的每个程序，都使用不同的外部端口（“对称型”）。</translation>
    </message>
    <message>
        <source>Another port outside for everyone that one talks to.</source>
        <translation>对每个通信对象都使用不同的外部端口。</translation>
    </message>
    <message>
        <source>Another process listens on the port of {addr} too ({others}): the system may hand it some of our inbound connections.</source>
        <translation>另一个进程也在 {addr} 的端口上监听（{others}）：系统可能会把我们的一些入站连接交给它。</translation>
    </message>
    <message>
        <source>Another process listens on this port: {addrs}.</source>
        <translation>另一个进程在此端口上监听：{addrs}。</translation>
    </message>
    <message>
        <source>Another process on the same port would be handed some of our inbound connections.</source>
        <translation>同一端口上的其他进程会分走我们的一些入站连接。</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>请先回答：{question}</translation>
    </message>
    <message>
        <source>Answer. {words}</source>
        <translation>答案。{words}</translation>
    </message>
    <message>
        <source>Anybody may come in at your address, strangers too.</source>
        <translation>任何人都可以从你的地址连进来，陌生节点也可以。</translation>
    </message>
    <message>
        <source>Appearance, text size, shortcuts  Alt+M</source>
        <translation>外观、文字大小、快捷键  Alt+M</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达位置</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>到达此处</translation>
    </message>
    <message>
        <source>Arrow keys go from one thing to the next, and from lane to lane.</source>
        <translation>用方向键可以在各项之间以及各栏之间移动。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>As seen on {time}.</source>
        <translation>{time} 时的情况。</translation>
    </message>
    <message>
        <source>As they were before anything was set</source>
        <translation>恢复到未做任何设置时的样子</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask everybody who can tell whether others can reach it</source>
        <translation>询问所有能判断他人能否连接到它的节点</translation>
    </message>
    <message>
        <source>Ask peers, now, to come in at your addresses</source>
        <translation>现在就请节点尝试连到你的地址</translation>
    </message>
    <message>
        <source>Ask the router</source>
        <translation>询问路由器</translation>
    </message>
    <message>
        <source>Ask the router to open the port</source>
        <translation>请路由器开放端口</translation>
    </message>
    <message>
        <source>Ask the router, now, to open the port that you listen on</source>
        <translation>现在就请路由器开放你所监听的端口</translation>
    </message>
    <message>
        <source>Ask this server where it sees you, over UDP and TCP</source>
        <translation>通过 UDP 和 TCP 询问此服务器看到你在哪里</translation>
    </message>
    <message>
        <source>Asking another peer to dial us, to see whether one can get in. A yes of somebody whom we have never talked to proves that strangers can reach us.

The one that we asked is no stranger to the router any more: its yes proves less.</source>
        <translation>请另一个节点向我们拨号，看看能否连进来。如果从未与我们联系过的节点说“能”，就证明陌生节点可以连到我们。

我们请求过的节点，对路由器来说已不再陌生：它说“能”，证明力就弱一些。</translation>
    </message>
    <message>
        <source>Asking the relay {peer} for a place, so that others can meet us there.</source>
        <translation>正在向中继 {peer} 请求一个位置，让别人可以在那里与我们相遇。</translation>
    </message>
    <message>
        <source>Asking {peer} to connect to us …</source>
        <translation>正在请 {peer} 连接我们…</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>At which address it says that it sees us.</source>
        <translation>相信</translation>
    </message>
    <message>
        <source>At: {addr}.</source>
        <translation>位于：{addr}。</translation>
    </message>
    <message>
        <source>AutoNAT</source>
        <translation>AutoNAT</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Back to my lab</source>
        <translation>回到我的实验室</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Ban the address, too: {hosts}</source>
        <translation>同时封禁地址：{hosts}</translation>
    </message>
    <message numerus="yes">
        <source>Ban {n} peer?</source>
        <comment>Ban {n} peers?</comment>
        <translation>
            <numerusform>封禁 {n} 个节点？</numerusform>
        </translation>
    </message>
    <message>
        <source>Ban {peer}?</source>
        <translation>封禁 {peer}？</translation>
    </message>
    <message>
        <source>Banned with it</source>
        <translation>一并封禁</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Be a relay for others</source>
        <translation>为他人提供中继</translation>
    </message>
    <message numerus="yes">
        <source>Before that, {n} address failed: {why}</source>
        <comment>Before that, {n} addresses failed: {why}</comment>
        <translation>
            <numerusform>在此之前，{n} 个地址失败：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>重新开始这一课</translation>
    </message>
    <message>
        <source>Being tried …</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Believes</source>
        <translation>认为</translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Both SYNs went out at about the same time, each through the hole that the other&apos;s NAT had just made for its own.</source>
        <translation>两个 SYN 几乎同时发出，各自穿过了对方的 NAT 刚刚为自己的 SYN 打开的洞。</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP, where the router speaks one of them.</source>
        <translation>通过 UPnP、NAT-PMP 或 PCP，只要路由器支持其中之一。</translation>
    </message>
    <message>
        <source>By a packet that left, or because somebody asked the router for it.</source>
        <translation>因为有数据包发出，或有人请求路由器这样做。</translation>
    </message>
    <message>
        <source>By mDNS; it lets them find us, too.</source>
        <translation>通过 mDNS；这样别人也能找到我们。</translation>
    </message>
    <message>
        <source>Bytes that came in on the raw connection.</source>
        <translation>原始连接上收到的字节数。</translation>
    </message>
    <message>
        <source>Bytes that come in, a second.</source>
        <translation>每秒收到的字节数。</translation>
    </message>
    <message>
        <source>Bytes that go out, a second.</source>
        <translation>每秒发出的字节数。</translation>
    </message>
    <message>
        <source>Bytes that went out on the raw connection.</source>
        <translation>原始连接上发出的字节数。</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已连入</translation>
    </message>
    <message>
        <source>Can others reach it?</source>
        <translation>别人能连到它吗？</translation>
    </message>
    <message>
        <source>Can others reach it? What it says of itself.</source>
        <translation>别人能连到它吗？这是它自己的说法。</translation>
    </message>
    <message>
        <source>Can others reach you, and who says so?</source>
        <translation>别人能连到你吗？谁说的？</translation>
    </message>
    <message>
        <source>Can others reach you?</source>
        <translation>别人能连到你吗？</translation>
    </message>
    <message>
        <source>Can our own connections leave from this port, and if not, why?</source>
        <translation>我们自己的连接能从这个端口发出吗？如果不能，原因是什么？</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>检查时间：{time}。</translation>
    </message>
    <message>
        <source>Choose a host or router</source>
        <translation>选择主机或路由器</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Chosen in Natscope&apos;s own window, or with --language.</source>
        <translation>在 Natscope 自己的窗口中选择，或使用 --language。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Click a host, a router, a packet or a cross: here stands what it is, what it did, and by which rule.</source>
        <translation>点击主机、路由器、数据包或叉号：这里会显示它是什么、做了什么、依据哪条规则。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close the selected connections. Delete</source>
        <translation>关闭所选连接。Delete</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message numerus="yes">
        <source>Close {n} connection?</source>
        <comment>Close {n} connections?</comment>
        <translation>
            <numerusform>关闭 {n} 个连接？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {n} connection.</source>
        <comment>Closed {n} connections.</comment>
        <translation>
            <numerusform>已关闭 {n} 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>已关闭：{why}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>系统的颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Computers that were sent something may come in, from any port.</source>
        <translation>收到过数据的电脑可以进来，不限端口。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect again whenever the connection is lost, and at each start of Natscope.</source>
        <translation>连接断开后以及每次启动 Natscope 时重新连接。</translation>
    </message>
    <message>
        <source>Connect to who invites</source>
        <translation>连接到邀请者</translation>
    </message>
    <message>
        <source>Connected directly: our SYN won.</source>
        <translation>已直连：我们的 SYN 先到。</translation>
    </message>
    <message>
        <source>Connected directly: the peer&apos;s SYN won.</source>
        <translation>已直连：对方的 SYN 先到。</translation>
    </message>
    <message>
        <source>Connected peers that can (AutoNAT) are asked to dial your public address.</source>
        <translation>请支持的已连接节点（AutoNAT）向你的公网地址拨号。</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.</source>
        <translation>已连接到位于 {addr} 的 {peer}，使用新端口（{why}）{here}；升级用时 {time}。</translation>
    </message>
    <message>
        <source>Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.</source>
        <translation>已连接到位于 {addr} 的 {peer}，使用共享端口 {here}；升级用时 {time}。</translation>
    </message>
    <message>
        <source>Connected to {peer}.</source>
        <translation>已连接到 {peer}。</translation>
    </message>
    <message>
        <source>Connected to {peer}: connection {number}.</source>
        <translation>已连接到 {peer}：连接 {number}。</translation>
    </message>
    <message>
        <source>Connected with {peer} directly (connection {number}): {why}</source>
        <translation>已与 {peer} 直连（连接 {number}）：{why}</translation>
    </message>
    <message>
        <source>Connected with {peer} directly: {why}</source>
        <translation>已与 {peer} 直连：{why}</translation>
    </message>
    <message>
        <source>Connected, and waiting to be told how others see you.</source>
        <translation>已连接，正在等别人告诉我们他们看到你在哪里。</translation>
    </message>
    <message>
        <source>Connected. Now join the room, above.</source>
        <translation>已连接。现在请在上方加入房间。</translation>
    </message>
    <message>
        <source>Connected?</source>
        <translation>已连接？</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation>连接结束</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation>连接打开</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection {number}</source>
        <translation>连接 {number}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>Connections now ({number})</source>
        <translation>当前连接 ({number})</translation>
    </message>
    <message>
        <source>Connections that report it, those that do not count included.</source>
        <translation>报告该地址的连接，包括不计票的。</translation>
    </message>
    <message>
        <source>Connections with it so far, over all starts of this program.</source>
        <translation>迄今为止与它建立过的连接数，包括本程序以前各次运行。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>已复制该地址。</translation>
    </message>
    <message>
        <source>Copied the whole address.</source>
        <translation>已复制完整地址。</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} address.</source>
        <comment>Copied {n} addresses.</comment>
        <translation>
            <numerusform>已复制 {n} 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row as {form}.</source>
        <comment>Copied {n} rows as {form}.</comment>
        <translation>
            <numerusform>已将 {n} 行复制为 {form}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy all of it as JSON</source>
        <translation>全部复制为 JSON</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>全部复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy it with the peer id</source>
        <translation>连同节点 ID 一起复制</translation>
    </message>
    <message>
        <source>Copy our addresses</source>
        <translation>复制我们的地址</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制该地址</translation>
    </message>
    <message>
        <source>Copy the address at which others meet you, to give it to them</source>
        <translation>复制别人与你相遇的地址，以便交给他们</translation>
    </message>
    <message>
        <source>Copy the code as a picture</source>
        <translation>将二维码复制为图片</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>Could not listen on {addr}: {why}</source>
        <translation>无法在 {addr} 上监听：{why}</translation>
    </message>
    <message>
        <source>Could not reach {peer}. {why}</source>
        <translation>无法连到 {peer}。{why}</translation>
    </message>
    <message>
        <source>Could not reach {target}: {why}</source>
        <translation>无法连到 {target}：{why}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>计票？</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it, too.</source>
        <translation>用 Ctrl++ 和 Ctrl+- 也可以更改。</translation>
    </message>
    <message>
        <source>DNS did not come to an end within {seconds:g} s</source>
        <translation>DNS 在 {seconds:g} 秒内没有完成</translation>
    </message>
    <message>
        <source>DNS failed for {name}: {why}</source>
        <translation>查询 {name} 的 DNS 失败：{why}</translation>
    </message>
    <message>
        <source>DNS gave no answer for {name} within {seconds:g} s</source>
        <translation>DNS 在 {seconds:g} 秒内没有给出 {name} 的结果</translation>
    </message>
    <message>
        <source>DNS has no /dnsaddr record of {host} for {addr}</source>
        <translation>DNS 中没有 {addr} 所需的 {host} 的 /dnsaddr 记录</translation>
    </message>
    <message>
        <source>DNS knows no name {name}</source>
        <translation>DNS 中没有名称 {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>Decided by {option} on the command line; it cannot be changed here.</source>
        <translation>由命令行选项 {option} 决定；无法在此更改。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Dial a peer</source>
        <translation>向节点拨号</translation>
    </message>
    <message>
        <source>Dial back served</source>
        <translation>已提供回拨</translation>
    </message>
    <message>
        <source>Dial failed</source>
        <translation>拨号失败</translation>
    </message>
    <message>
        <source>Dial from a QR picture…</source>
        <translation>从二维码图片拨号…</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>从剪贴板拨号</translation>
    </message>
    <message>
        <source>Dial from the port that it listens on</source>
        <translation>从监听端口拨号</translation>
    </message>
    <message>
        <source>Dial succeeded</source>
        <translation>拨号成功</translation>
    </message>
    <message>
        <source>Dial this address</source>
        <translation>向此地址拨号</translation>
    </message>
    <message>
        <source>Dial ▾</source>
        <translation>拨号 ▾</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>所拨地址</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>Dialling {peers} …</source>
        <translation>正在向 {peers} 拨号…</translation>
    </message>
    <message>
        <source>Dialling {target}.</source>
        <translation>正在向 {target} 拨号。</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Dials can leave from this port.</source>
        <translation>拨号可以从此端口发出。</translation>
    </message>
    <message>
        <source>Did an outbound connection leave from the shared port, the one that we listen on?</source>
        <translation>出站连接是否从共享端口（即我们监听的端口）发出？</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do enough observers agree?</source>
        <translation>意见一致的观测者够多吗？</translation>
    </message>
    <message>
        <source>Do inbound connections arrive on the shared port?</source>
        <translation>入站连接会到达共享端口吗？</translation>
    </message>
    <message>
        <source>Do not watch: show at once how it ends</source>
        <translation>不看过程：直接显示结果</translation>
    </message>
    <message>
        <source>Do others arrive on the port that we dial from?</source>
        <translation>别人会到达我们拨号所用的端口吗？</translation>
    </message>
    <message>
        <source>Does it agree to dial the others when somebody asks for the matrix?</source>
        <translation>有人请求测试矩阵时，它是否同意向其他人拨号？</translation>
    </message>
    <message>
        <source>Does the address at which it sees us agree with what the others report?</source>
        <translation>它看到我们所在的地址，与其他节点的报告一致吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drawing of the lab. {what}</source>
        <translation>实验图。{what}</translation>
    </message>
    <message>
        <source>Each SYN of ours was refused at once: the peer&apos;s router answers strangers with no, which closes our own hole before the peer&apos;s SYN arrives.</source>
        <translation>我们的每个 SYN 都立即被拒绝：对方的路由器对陌生来客回答“不行”，这会在对方的 SYN 到达之前关掉我们自己的洞。</translation>
    </message>
    <message>
        <source>Each address at which others see us, each verdict and each arrival appears here, with the time from when to when it was so.</source>
        <translation>别人看到我们的每个地址、每个结论和每次到达都会显示在这里，并附上起止时间。</translation>
    </message>
    <message>
        <source>Each address that we listen on appears here, with whether dials leave from its port.</source>
        <translation>我们监听的每个地址都会显示在这里，并说明拨号是否从它的端口发出。</translation>
    </message>
    <message>
        <source>Each computer that you talk to sees you at another port: there is none to give to others.</source>
        <translation>你联系的每台电脑看到你的端口都不同：没有可以告诉别人的端口。</translation>
    </message>
    <message>
        <source>Each connection that somebody else began stands here, with the way by which it came in, and whether you had contacted that computer before.</source>
        <translation>由别人发起的每个连接都列在这里，包括它是怎么进来的，以及你之前是否联系过那台电脑。</translation>
    </message>
    <message>
        <source>Each dial, connection, report and refusal appears here as one sentence, with its reason where something failed. Press Ctrl+L to dial a peer.</source>
        <translation>每次拨号、连接、报告和拒绝都会以一句话显示在这里；失败时附有原因。按 Ctrl+L 向节点拨号。</translation>
    </message>
    <message>
        <source>Each inbound connection appears here with the local end it arrived at and the address that the peer dialled. Give one of our addresses (status line below) to another peer and let it dial.</source>
        <translation>每个入站连接都会显示在这里，包括它到达的本地端和对方所拨的地址。把我们的一个地址（见下方状态栏）告诉另一个节点，让它拨号。</translation>
    </message>
    <message>
        <source>Each libp2p peer that announces itself on the local network by mDNS appears here, and is dialled. Many networks for guests keep their computers apart: then follow an invitation.</source>
        <translation>每个在本地网络上通过 mDNS 公布自己的 libp2p 节点都会显示在这里，并会被拨号。许多访客网络会把电脑彼此隔离：这时请改为接受邀请。</translation>
    </message>
    <message>
        <source>Each observed address that appears, is confirmed, doubted or gone is told here.</source>
        <translation>每个观测到的地址出现、得到确认、受到质疑或消失，都会在这里说明。</translation>
    </message>
    <message>
        <source>Each outbound connection appears here with the local port it left from, and why it could not be the shared one where it was not. Press Ctrl+L to dial a peer.</source>
        <translation>每个出站连接都会显示在这里，包括它从哪个本地端口发出；如果不是共享端口，还会说明原因。按 Ctrl+L 向节点拨号。</translation>
    </message>
    <message>
        <source>Each peer tells in its identify at which address it sees us. Connect to a few peers outside this network (Ctrl+L): their reports are gathered here, with votes.</source>
        <translation>每个节点都会在其 identify 中说明它看到我们在哪个地址。连接几个本网络之外的节点（Ctrl+L）：它们的报告和票数会汇总在这里。</translation>
    </message>
    <message>
        <source>Each peer that you are connected with tells at which address it sees you. Here you see all of them, and whether they agree.</source>
        <translation>与你连接的每个节点都会说明它看到你在哪个地址。这里列出了全部说法，以及它们是否一致。</translation>
    </message>
    <message>
        <source>Each plays on a lab of its own. Choose one; Page Down goes through it.</source>
        <translation>每一课都有自己的实验。选择一课；按 Page Down 逐步进行。</translation>
    </message>
    <message>
        <source>Each program that you talk to sees you at another port: there is none to give to others.</source>
        <translation>你联系的每个程序看到你的端口都不同：没有可以告诉别人的端口。</translation>
    </message>
    <message numerus="yes">
        <source>Each row dials, each column is dialled: {n} way.</source>
        <comment>Each row dials, each column is dialled: {n} ways.</comment>
        <translation>
            <numerusform>行是拨号方，列是被拨方：{n} 条路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier agent</source>
        <translation>先前的代理程序</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty: a free one, chosen at the first start and kept since.</source>
        <translation>留空：使用首次启动时选定并一直沿用的空闲端口。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ended by us</source>
        <translation>由我们结束</translation>
    </message>
    <message>
        <source>Enter dials. With /p2p/ and a peer id at the end, only that peer is taken.</source>
        <translation>按 Enter 拨号。如果末尾带有 /p2p/ 和节点 ID，就只接受该节点。</translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation>Ethereum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>事件 {number}</translation>
    </message>
    <message>
        <source>Events to look back on</source>
        <translation>可回看的事件数</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Every host and router was restarted: the networks are others now.</source>
        <translation>所有主机和路由器都已重新启动：网络已经不同。</translation>
    </message>
    <message>
        <source>Every peer that connects to us, or that we dial, appears here at once. Type a peer&apos;s multiaddr above and press Enter, or let another peer dial one of the addresses in the status line below.</source>
        <translation>每个连接我们的节点，或我们拨号的节点，都会立即显示在这里。在上方输入节点的 multiaddr 并按 Enter，或让另一个节点向下方状态栏中的某个地址拨号。</translation>
    </message>
    <message>
        <source>Every peer that this computer is or was connected with appears here, with what you note on it. Favourites are kept connected; who is banned is not let in.</source>
        <translation>本机现在或曾经连接过的每个节点都会显示在这里，并附上你写的备注。收藏的节点会保持连接；被封禁的节点不得进入。</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. It may stay empty.</source>
        <translation>房间里的人都能看到。可以留空。</translation>
    </message>
    <message>
        <source>Everybody sees you at the same address, so there is one that you could give to others.</source>
        <translation>所有人看到你的地址都相同，因此有一个可以告诉别人的地址。</translation>
    </message>
    <message>
        <source>Everybody who can reach that address can read them.</source>
        <translation>凡是能连到该地址的人都可以读取。</translation>
    </message>
    <message>
        <source>Everybody who was asked has answered.</source>
        <translation>所有被询问的节点都已回答。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything that happens is written into {path}.</source>
        <translation>发生的一切都会写入 {path}。</translation>
    </message>
    <message>
        <source>Evidence ({number}) {sign}</source>
        <translation>依据 ({number}) {sign}</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Filecoin</source>
        <translation>Filecoin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter {heading}</source>
        <translation>筛选{heading}</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filtering of its NAT</source>
        <translation>其 NAT 的过滤</translation>
    </message>
    <message>
        <source>Filtering shows only when somebody comes in on the mapping, or tries to.</source>
        <translation>只有当有人从映射进来或尝试进来时，才能看出过滤方式。</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Firewall only</source>
        <translation>仅防火墙</translation>
    </message>
    <message>
        <source>Firewall without NAT</source>
        <translation>无 NAT 的防火墙</translation>
    </message>
    <message>
        <source>First predict what will happen: click an answer, or press its number.</source>
        <translation>请先预测会发生什么：点击一个答案，或按下它的编号。</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow what happens now. End</source>
        <translation>跟随最新动态。End</translation>
    </message>
    <message>
        <source>For Prometheus. Empty: nowhere.</source>
        <translation>供 Prometheus 使用。留空：不提供。</translation>
    </message>
    <message>
        <source>For a room: large type, high contrast, thick lines, and in tables only what matters. Ctrl+Shift+P switches it.</source>
        <translation>适合会场：大字、高对比度、粗线条，表格中只保留要点。按 Ctrl+Shift+P 切换。</translation>
    </message>
    <message>
        <source>For computers on the same network.</source>
        <translation>供同一网络中的电脑使用。</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>仅供本机上的程序使用。</translation>
    </message>
    <message>
        <source>For so long the address outside stayed the same, at least.</source>
        <translation>外部地址至少在这么长时间内保持不变。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>供谁使用</translation>
    </message>
    <message>
        <source>Forget what is shown so far</source>
        <translation>清除目前显示的内容</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From {addr}: {path}.</source>
        <translation>来自 {addr}：{path}。</translation>
    </message>
    <message>
        <source>Full cone</source>
        <translation>全锥形</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>日志中的缺口</translation>
    </message>
    <message>
        <source>Give this user access to it, or name another file with --identity.</source>
        <translation>请让该用户有权访问它，或用 --identity 指定另一个文件。</translation>
    </message>
    <message>
        <source>Give your invitation to the others, or follow one of theirs. Each participant then has a row and a column here.</source>
        <translation>把你的邀请交给别人，或接受别人的邀请。之后每个参与者在这里都有一行和一列。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go at full pace while no packet is under way</source>
        <translation>没有数据包在途时全速运行</translation>
    </message>
    <message>
        <source>Go on to the next thing that happens, and stop. Full stop key</source>
        <translation>前进到下一个事件并停下。句点键</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Had we contacted the source before? A stranger is the stronger witness.</source>
        <translation>我们之前联系过来源吗？陌生节点是更有力的证人。</translation>
    </message>
    <message>
        <source>Had we contacted the source of an inbound connection before?</source>
        <translation>我们之前联系过入站连接的来源吗？</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>发夹转发</translation>
    </message>
    <message>
        <source>Has sent to</source>
        <translation>已发送给</translation>
    </message>
    <message>
        <source>Have everybody who agreed to it dial each of the others, now</source>
        <translation>现在就让所有同意的参与者互相拨号</translation>
    </message>
    <message>
        <source>Hide chatter</source>
        <translation>隐藏琐碎内容</translation>
    </message>
    <message>
        <source>Hide what went as it should</source>
        <translation>隐藏一切正常的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Holds from the next start of Natscope.</source>
        <translation>从 Natscope 下次启动起生效。</translation>
    </message>
    <message>
        <source>Hole
punching</source>
        <translation>打洞</translation>
    </message>
    <message>
        <source>Hole punch attempted</source>
        <translation>已尝试打洞</translation>
    </message>
    <message>
        <source>Hole punch ended</source>
        <translation>打洞结束</translation>
    </message>
    <message>
        <source>Hole punches</source>
        <translation>打洞</translation>
    </message>
    <message>
        <source>Hole punching</source>
        <translation>打洞</translation>
    </message>
    <message>
        <source>Hole punching (DCUtR)</source>
        <translation>打洞 (DCUtR)</translation>
    </message>
    <message>
        <source>Home router (port-restricted cone)</source>
        <translation>家用路由器（端口受限锥形）</translation>
    </message>
    <message>
        <source>Home router that opens ports (NAT-PMP)</source>
        <translation>可开放端口的家用路由器 (NAT-PMP)</translation>
    </message>
    <message>
        <source>Home router with an IPv6 firewall</source>
        <translation>带 IPv6 防火墙的家用路由器</translation>
    </message>
    <message>
        <source>Host or router</source>
        <translation>主机或路由器</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses, and only answers come in.</source>
        <translation>内部主机有公网地址，只有应答能进来。</translation>
    </message>
    <message>
        <source>Hosts inside have public addresses; nothing is translated.</source>
        <translation>内部主机有公网地址；不做任何转换。</translation>
    </message>
    <message>
        <source>How Natscope is to be</source>
        <translation>Natscope 的行为方式</translation>
    </message>
    <message>
        <source>How an inbound connection found its way to us.</source>
        <translation>入站连接是怎样找到我们的。</translation>
    </message>
    <message>
        <source>How do other peers see me, and can they reach me?
Free software under the MIT or the Apache-2.0 licence, as you like, without warranty. It stands on the work of others:</source>
        <translation>其他节点怎样看到我，又能否连到我？
自由软件，可任选 MIT 或 Apache-2.0 许可证，不提供任何担保。它建立在他人的成果之上：</translation>
    </message>
    <message>
        <source>How fast the lab&apos;s time passes while you look at it</source>
        <translation>观看时实验时间流逝的快慢</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>怎样进来的</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>怎样出去的</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How it sees us</source>
        <translation>它怎样看到我们</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>当时的情况</translation>
    </message>
    <message>
        <source>How libp2p writes an address: each step of the way after the other, as in /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its TCP port 4001, and there the peer with this id.</source>
        <translation>libp2p 书写地址的方式：把沿途每一步依次写出，例如 /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… 它的意思是：电脑 203.0.113.7，其 TCP 端口 4001，那里有具有这个 ID 的节点。</translation>
    </message>
    <message>
        <source>How long a peer takes to answer appears here, as soon as one answered a ping.</source>
        <translation>只要有节点回应了 ping，它的响应时间就会显示在这里。</translation>
    </message>
    <message>
        <source>How long it was so; up to now, where it still is.</source>
        <translation>持续了多久；如果仍在持续，则算到现在。</translation>
    </message>
    <message>
        <source>How much is shown at once. In the plots the wheel, + and - zoom; the mouse, Page Up and Page Down go through time.</source>
        <translation>一次显示多少。在图表中，用滚轮、+ 和 - 缩放；用鼠标、Page Up 和 Page Down 在时间上移动。</translation>
    </message>
    <message>
        <source>How often it was tried; three times at most.</source>
        <translation>尝试了多少次；最多三次。</translation>
    </message>
    <message>
        <source>How the connection found its way to us.</source>
        <translation>连接是怎样找到我们的。</translation>
    </message>
    <message>
        <source>How we came to know of it.</source>
        <translation>我们是怎样得知它的。</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv4 address outside</source>
        <translation>外部 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv4 network inside</source>
        <translation>内部 IPv4 网络</translation>
    </message>
    <message>
        <source>IPv4 translated as usual; IPv6 addresses are public, and only answers come in.</source>
        <translation>IPv4 照常转换；IPv6 地址是公网地址，只有应答能进来。</translation>
    </message>
    <message>
        <source>IPv6 inside, behind a firewall</source>
        <translation>内部为 IPv6，位于防火墙之后</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identify</translation>
    </message>
    <message>
        <source>Identify failed</source>
        <translation>Identify 失败</translation>
    </message>
    <message>
        <source>Identify tells which address the peer dialled.</source>
        <translation>Identify 会说明对方拨的是哪个地址。</translation>
    </message>
    <message>
        <source>Idle line</source>
        <translation>空闲表项</translation>
    </message>
    <message>
        <source>Idle lines are kept for</source>
        <translation>空闲表项保留时间</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>In the network of</source>
        <translation>所在网络</translation>
    </message>
    <message>
        <source>In this file, {name} is wrong. {sentence}</source>
        <translation>此文件中的 {name} 有误。{sentence}</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>入/秒</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>Inbound ({number})</source>
        <translation>入站 ({number})</translation>
    </message>
    <message>
        <source>Inbound arrived</source>
        <translation>入站到达</translation>
    </message>
    <message>
        <source>Inbound connection</source>
        <translation>入站连接</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, so far only {where}.</source>
        <translation>入站连接会到达共享端口，但目前仅限{where}。</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port, uninvited ones too; by which way is not known yet.</source>
        <translation>入站连接会到达共享端口，未经邀请的也一样；经由什么方式还不清楚。</translation>
    </message>
    <message>
        <source>Inbound connections arrive on the shared port; by which way is not known yet.</source>
        <translation>入站连接会到达共享端口；经由什么方式还不清楚。</translation>
    </message>
    <message>
        <source>Inbound connections that arrived here since the start.</source>
        <translation>启动以来到达此处的入站连接。</translation>
    </message>
    <message>
        <source>Inbound path</source>
        <translation>入站路径</translation>
    </message>
    <message>
        <source>Inbound.</source>
        <translation>入站。</translation>
    </message>
    <message>
        <source>Inbound: who arrived, and where</source>
        <translation>入站：谁到达了，到达哪里</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Interface addresses</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>Into {addr}</source>
        <translation>进入 {addr}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invitation to follow</source>
        <translation>要接受的邀请</translation>
    </message>
    <message>
        <source>Invitation – Natscope</source>
        <translation>邀请 – Natscope</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>应邀</translation>
    </message>
    <message>
        <source>Is it connected? A star marks favourites, a barred circle those who are banned.</source>
        <translation>它已连接吗？星号表示收藏，带斜线的圆圈表示已封禁。</translation>
    </message>
    <message>
        <source>Is the report a vote, and if not, why?</source>
        <translation>该报告是否算一票？如果不算，原因是什么？</translation>
    </message>
    <message>
        <source>Is there a connection over which we talk?</source>
        <translation>我们之间有可以通信的连接吗？</translation>
    </message>
    <message>
        <source>Is there a connection, and if not, why?</source>
        <translation>有连接吗？如果没有，原因是什么？</translation>
    </message>
    <message>
        <source>It answers with RST.</source>
        <translation>它以 RST 应答。</translation>
    </message>
    <message>
        <source>It appeared, was confirmed by enough observers, lost their votes, or went.</source>
        <translation>它出现了、被足够多的观测者确认、失去了支持票，或已消失。</translation>
    </message>
    <message>
        <source>It appears here as soon as this computer listens on an address that others can dial. Until then follow the invitation of somebody else.</source>
        <translation>只要本机在别人可以拨号的地址上监听，它就会显示在这里。在此之前，请接受别人的邀请。</translation>
    </message>
    <message>
        <source>It appears once peers on the internet say where they see you.</source>
        <translation>等互联网上的节点说出它们看到你在哪里之后，它就会显示。</translation>
    </message>
    <message>
        <source>It arrived at {place}.</source>
        <translation>它已到达{place}。</translation>
    </message>
    <message>
        <source>It belongs to a connection of {inside} with {source}.</source>
        <translation>它属于 {inside} 与 {source} 的连接。</translation>
    </message>
    <message>
        <source>It belongs to a connection that began inside.</source>
        <translation>它属于从内部发起的连接。</translation>
    </message>
    <message>
        <source>It belongs to no connection that the NAT knows of.</source>
        <translation>它不属于 NAT 所知的任何连接。</translation>
    </message>
    <message>
        <source>It belongs to the connection of {source} with {target}, and leaves from {outside}.</source>
        <translation>它属于 {source} 与 {target} 的连接，从 {outside} 出去。</translation>
    </message>
    <message>
        <source>It came from inside, to the NAT&apos;s own address outside, and was turned round.</source>
        <translation>它来自内部，发往 NAT 自己的外部地址，被折返回来。</translation>
    </message>
    <message>
        <source>It connects to these from ports of their own, so that they can test it as strangers</source>
        <translation>它用各自的端口连接这些节点，使它们能以陌生节点的身份测试它</translation>
    </message>
    <message>
        <source>It could not be written to {path}: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>It dials for others.</source>
        <translation>它会替别人拨号。</translation>
    </message>
    <message>
        <source>It did not come to a try.</source>
        <translation>没有进行到尝试这一步。</translation>
    </message>
    <message>
        <source>It does not dial for others.</source>
        <translation>它不替别人拨号。</translation>
    </message>
    <message>
        <source>It ends here.</source>
        <translation>它在这里结束。</translation>
    </message>
    <message>
        <source>It got lost on its way to {place}.</source>
        <translation>它在前往{place}的途中丢失了。</translation>
    </message>
    <message>
        <source>It has not said at which address it sees us</source>
        <translation>它还没有说看到我们在哪个地址</translation>
    </message>
    <message>
        <source>It has not told yet at which address.</source>
        <translation>它还没有说是哪个地址。</translation>
    </message>
    <message>
        <source>It is a provider&apos;s (CGNAT)</source>
        <translation>它属于运营商 (CGNAT)</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>它在{place}。</translation>
    </message>
    <message>
        <source>It is not let in, and not dialled.</source>
        <translation>不让它进来，也不向它拨号。</translation>
    </message>
    <message>
        <source>It is on its way to {place}.</source>
        <translation>它正在前往{place}。</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>It left by a line that the NAT had opened before.</source>
        <translation>它经由 NAT 先前打开的表项出去。</translation>
    </message>
    <message>
        <source>It left, and the NAT opened a line for it.</source>
        <translation>它出去了，NAT 为它打开了一个表项。</translation>
    </message>
    <message>
        <source>It passed as it was: nothing is translated here.</source>
        <translation>它原样通过：这里不做任何转换。</translation>
    </message>
    <message>
        <source>It reports no address of ours now.</source>
        <translation>它目前没有报告我们的任何地址。</translation>
    </message>
    <message>
        <source>It sends on what comes: no NAT, no firewall.</source>
        <translation>它原样转发收到的数据：没有 NAT，也没有防火墙。</translation>
    </message>
    <message>
        <source>It shows once a connection a minute later gets the same address outside.</source>
        <translation>等一分钟后另一个连接得到相同的外部地址时，就能看出来。</translation>
    </message>
    <message>
        <source>It shows together with the mapping.</source>
        <translation>它与映射一同显示。</translation>
    </message>
    <message>
        <source>It shows when somebody comes in, or tries to. “Test now” asks peers to try.</source>
        <translation>有人进来或尝试进来时才能看出。“立即测试”会请节点来尝试。</translation>
    </message>
    <message>
        <source>It shows when your router tells its own address outside (see below).</source>
        <translation>等你的路由器说出自己的外部地址时就能看出（见下方）。</translation>
    </message>
    <message>
        <source>It takes two peers in different places to see what your router does.</source>
        <translation>需要两个位于不同地方的节点，才能看出你的路由器在做什么。</translation>
    </message>
    <message>
        <source>It was left as it is: restore it from a copy, or move it away to get a new identity.</source>
        <translation>它保持原样：请从备份恢复，或将它移走以获得新身份。</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>Its addresses on this network.</source>
        <translation>它在本网络上的地址。</translation>
    </message>
    <message>
        <source>Its agent: the program, as it tells.</source>
        <translation>它的代理程序：它自己所说的程序名。</translation>
    </message>
    <message>
        <source>Its connections ({number})</source>
        <translation>它的连接 ({number})</translation>
    </message>
    <message>
        <source>Its group</source>
        <translation>它所在的组</translation>
    </message>
    <message>
        <source>Its line loses</source>
        <translation>线路丢包</translation>
    </message>
    <message>
        <source>Its line takes</source>
        <translation>线路延迟</translation>
    </message>
    <message>
        <source>Its node</source>
        <translation>它的节点</translation>
    </message>
    <message>
        <source>Its node asks the router to open that port</source>
        <translation>它的节点会请路由器开放该端口</translation>
    </message>
    <message>
        <source>Its node dials from the port on which it listens</source>
        <translation>它的节点从监听端口拨号</translation>
    </message>
    <message>
        <source>Its node does not run.</source>
        <translation>它的节点不运行。</translation>
    </message>
    <message>
        <source>Its node runs from the beginning</source>
        <translation>它的节点从一开始就运行</translation>
    </message>
    <message>
        <source>Its node tests others who ask (AutoNAT)</source>
        <translation>它的节点会测试提出请求的其他节点 (AutoNAT)</translation>
    </message>
    <message>
        <source>Its own verdict</source>
        <translation>它自己的结论</translation>
    </message>
    <message>
        <source>Its source address as it set out; of a mapping, the address inside.</source>
        <translation>出发时的来源地址；如果是映射，则为内部地址。</translation>
    </message>
    <message>
        <source>Its target address as it set out; of a mapping, the address outside.</source>
        <translation>出发时的目标地址；如果是映射，则为外部地址。</translation>
    </message>
    <message>
        <source>Its whole way</source>
        <translation>它的全程</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>Join the room above. Each participant then has a row and a column, and a square for each two says whether one gets through to the other.</source>
        <translation>请在上方加入房间。之后每个参与者都有一行和一列，每两人之间有一格，表示其中一方能否连通另一方。</translation>
    </message>
    <message>
        <source>Join the room above. You and everybody who joins, too, appear here: the name and the program that each claims, where it sees us, and its own verdict.</source>
        <translation>请在上方加入房间。你和所有加入者都会显示在这里：各自所称的名字和程序、它看到我们在哪里，以及它自己的结论。</translation>
    </message>
    <message>
        <source>Join the room above: then a short address to read out and a QR code stand here, by which others come to you. Or follow the invitation of somebody else.</source>
        <translation>请在上方加入房间：之后这里会显示一个可以念出来的短地址和一个二维码，别人可凭它们来找你。也可以接受别人的邀请。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep a place at a relay</source>
        <translation>在中继上保留一个位置</translation>
    </message>
    <message>
        <source>Keep connected (favourite)</source>
        <translation>保持连接（收藏）</translation>
    </message>
    <message>
        <source>Keep connected with Natscope&apos;s bootstrap peers</source>
        <translation>与 Natscope 的引导节点保持连接</translation>
    </message>
    <message>
        <source>Keep connected with these peers, too</source>
        <translation>同时与这些节点保持连接</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>始终显示最新事件</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保存这些设置</translation>
    </message>
    <message>
        <source>Keeps as strangers</source>
        <translation>保持为陌生节点</translation>
    </message>
    <message>
        <source>Keeps connected to</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>被挡住</translation>
    </message>
    <message>
        <source>Kept. The node has these settings from the next start of Natscope on.</source>
        <translation>已保存。节点从 Natscope 下次启动起使用这些设置。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Lab time at which it set out.</source>
        <translation>它出发时的实验时间。</translation>
    </message>
    <message>
        <source>Labs (*.toml);;All files (*)</source>
        <translation>实验 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last asked at {time}.</source>
        <translation>上次询问时间：{time}。</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最后听到</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} hour</source>
        <comment>Last {n} hours</comment>
        <translation>
            <numerusform>最近 {n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} minute</source>
        <comment>Last {n} minutes</comment>
        <translation>
            <numerusform>最近 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Leave out what goes over connections that stand (data and ACK)</source>
        <translation>不显示在已建立连接上传输的内容（数据和 ACK）</translation>
    </message>
    <message>
        <source>Leave the lesson: your own lab stands here again, as it was</source>
        <translation>离开课程：这里恢复为你自己的实验室，一切如前</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>离开房间</translation>
    </message>
    <message>
        <source>Leave this lesson and choose another</source>
        <translation>离开这一课，选择另一课</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>发出端口</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Let everybody try</source>
        <translation>让所有人尝试</translation>
    </message>
    <message>
        <source>Let everybody try again</source>
        <translation>让所有人再试一次</translation>
    </message>
    <message>
        <source>Let it forget its table, as when it is switched off</source>
        <translation>让它忘记自己的表，就像断电一样</translation>
    </message>
    <message>
        <source>Let it test whether it reaches us</source>
        <translation>请它测试能否连到我们</translation>
    </message>
    <message>
        <source>Let the lab&apos;s time pass, or stand still. Space</source>
        <translation>让实验时间流逝或停住。空格键</translation>
    </message>
    <message>
        <source>Let this host connect to another one now</source>
        <translation>现在就让此主机连接到另一台</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>撒谎</translation>
    </message>
    <message>
        <source>Lies: says that others are at</source>
        <translation>撒谎：说别人位于</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <source>Linux router</source>
        <translation>Linux 路由器</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Listen addresses it names ({number})</source>
        <translation>它列出的监听地址 ({number})</translation>
    </message>
    <message>
        <source>Listen failed</source>
        <translation>监听失败</translation>
    </message>
    <message>
        <source>Listen on these addresses only</source>
        <translation>只在这些地址上监听</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听者</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>随意看看</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the step before  Page Up</source>
        <translation>查看上一步  Page Up</translation>
    </message>
    <message>
        <source>Look for peers on the local network</source>
        <translation>在本地网络上寻找节点</translation>
    </message>
    <message>
        <source>Looking for a router that opens ports.</source>
        <translation>正在寻找能开放端口的路由器。</translation>
    </message>
    <message>
        <source>Looking for peers on this network (mDNS) is switched off.</source>
        <translation>在本网络上寻找节点 (mDNS) 已关闭。</translation>
    </message>
    <message>
        <source>Looking for peers on this network fails: {reason}</source>
        <translation>在本网络上寻找节点失败：{reason}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Made by Natscope {version}.</source>
        <translation>由 Natscope {version} 生成。</translation>
    </message>
    <message>
        <source>Make it another kind of router, now</source>
        <translation>现在就把它变成另一种路由器</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Mapping changed</source>
        <translation>映射变化</translation>
    </message>
    <message>
        <source>Mapping held</source>
        <translation>映射保持时间</translation>
    </message>
    <message>
        <source>Mapping of its NAT</source>
        <translation>其 NAT 的映射</translation>
    </message>
    <message>
        <source>Mapping of {router}</source>
        <translation>{router} 的映射</translation>
    </message>
    <message>
        <source>Mapping table</source>
        <translation>映射表</translation>
    </message>
    <message>
        <source>Mapping table of {router}</source>
        <translation>{router} 的映射表</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>May others ask this computer to try dialling them?</source>
        <translation>别人可以请本机尝试向他们拨号吗？</translation>
    </message>
    <message>
        <source>Measured before a router was changed.</source>
        <translation>在路由器更改之前测得。</translation>
    </message>
    <message>
        <source>Meeting others</source>
        <translation>与他人相遇</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Met {peer} at {addr}; upgrade took {time}.</source>
        <translation>在 {addr} 与 {peer} 相遇；升级用时 {time}。</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>录制的时刻</translation>
    </message>
    <message>
        <source>More than {most} lines are too many.</source>
        <translation>超过 {most} 行，太多了。</translation>
    </message>
    <message>
        <source>Multiaddr</source>
        <translation>Multiaddr</translation>
    </message>
    <message>
        <source>Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</source>
        <translation>节点的 multiaddr，例如 /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>Multiaddrs with our peer id, for another peer to dial</source>
        <translation>带有我们节点 ID 的 multiaddr，供其他节点拨号</translation>
    </message>
    <message>
        <source>Muxer</source>
        <translation>多路复用器</translation>
    </message>
    <message>
        <source>My NAT report</source>
        <translation>我的 NAT 报告</translation>
    </message>
    <message>
        <source>My NAT report…</source>
        <translation>我的 NAT 报告…</translation>
    </message>
    <message>
        <source>NAT (network address translation)</source>
        <translation>NAT（网络地址转换）</translation>
    </message>
    <message>
        <source>NAT behaviour changed</source>
        <translation>NAT 行为变化</translation>
    </message>
    <message>
        <source>NAT for {transport}</source>
        <translation>{transport} 的 NAT</translation>
    </message>
    <message>
        <source>NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.</source>
        <translation>{transport} 的 NAT：映射{mapping}，过滤{filtering}，保持端口：{kept}。</translation>
    </message>
    <message>
        <source>NAT report</source>
        <translation>NAT 报告</translation>
    </message>
    <message>
        <source>NAT table</source>
        <translation>NAT 表</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>NAT 类型</translation>
    </message>
    <message>
        <source>NAT type ▾</source>
        <translation>NAT 类型 ▾</translation>
    </message>
    <message>
        <source>NAT-PMP</source>
        <translation>NAT-PMP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, network, and everything else</source>
        <translation>名称、网络及其他所有信息</translation>
    </message>
    <message>
        <source>Names stand for IP addresses and peer ids; ports are as they were.</source>
        <translation>以代称代替 IP 地址和节点 ID；端口保持不变。</translation>
    </message>
    <message>
        <source>Natscope (demo)</source>
        <translation>Natscope（演示）</translation>
    </message>
    <message>
        <source>Natscope cannot start again: {reason}.</source>
        <translation>Natscope 无法重新启动：{reason}。</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out, and dials nobody by itself. Dial a peer (Ctrl+L), or give somebody your address to dial (Ctrl+Shift+S).</source>
        <translation>Natscope 需要先与其他节点连接才能得知，而它不会自行拨号。请向一个节点拨号（Ctrl+L），或把你的地址交给别人来拨号（Ctrl+Shift+S）。</translation>
    </message>
    <message>
        <source>Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for the built-in ones.</source>
        <translation>Natscope 必须与别人连接才能查明。请向节点拨号 (Ctrl+L)，或等待内置节点。</translation>
    </message>
    <message>
        <source>Natscope needs more peers, or somebody who tries to come in, to be sure.</source>
        <translation>Natscope 需要更多节点，或有人尝试进来，才能确定。</translation>
    </message>
    <message>
        <source>Natscope speaks another language from its next start on.</source>
        <translation>Natscope 从下次启动起使用另一种语言。</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>网络变化</translation>
    </message>
    <message>
        <source>Network, router</source>
        <translation>网络，路由器</translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>无 NAT</translation>
    </message>
    <message>
        <source>No NAT: what a firewall lets in shows when somebody comes in.</source>
        <translation>无 NAT：防火墙放什么进来，要等有人进来才能看出。</translation>
    </message>
    <message>
        <source>No SYN could leave from the shared port to {addr}: {why}</source>
        <translation>没有 SYN 能从共享端口发往 {addr}：{why}</translation>
    </message>
    <message>
        <source>No SYN of ours was answered: it is likely that the peer&apos;s NAT takes another port for each destination, so that the address which others saw leads nowhere.</source>
        <translation>我们的 SYN 都没有得到应答：很可能对方的 NAT 对每个目标使用不同的端口，因此别人看到的那个地址通不到任何地方。</translation>
    </message>
    <message>
        <source>No SYN was sent: {problem}.</source>
        <translation>没有发出 SYN：{problem}。</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>还没有依据</translation>
    </message>
    <message numerus="yes">
        <source>No hole could be punched with {peer} in {n} try: {why}</source>
        <comment>No hole could be punched with {peer} in {n} tries: {why}</comment>
        <translation>
            <numerusform>与 {peer} 打洞 {n} 次均未成功：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>No hole has been punched yet</source>
        <translation>还没有打过洞</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>没有表项</translation>
    </message>
    <message>
        <source>No open streams.</source>
        <translation>没有打开的流。</translation>
    </message>
    <message>
        <source>No other process listens on the port of {addr} any more.</source>
        <translation>不再有其他进程在 {addr} 的端口上监听。</translation>
    </message>
    <message>
        <source>No packet has come to it yet.</source>
        <translation>还没有数据包到过这里。</translation>
    </message>
    <message>
        <source>No ping has been answered yet.</source>
        <translation>还没有 ping 得到应答。</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on.</source>
        <translation>没有共享端口：我们拨号所用的端口与监听端口不同。</translation>
    </message>
    <message>
        <source>No port is shared: we dial from other ports than the one we listen on: {why}.</source>
        <translation>没有共享端口：我们拨号所用的端口与监听端口不同：{why}。</translation>
    </message>
    <message>
        <source>No public address yet</source>
        <translation>还没有公网地址</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>没有报告</translation>
    </message>
    <message>
        <source>No such word here</source>
        <translation>这里没有这个词</translation>
    </message>
    <message>
        <source>Nobody came in yet.</source>
        <translation>还没有人进来。</translation>
    </message>
    <message>
        <source>Nobody can listen on {text}: it takes an IP address and a TCP port, as in {example}.</source>
        <translation>无法在 {text} 上监听：需要 IP 地址和 TCP 端口，例如 {example}。</translation>
    </message>
    <message>
        <source>Nobody else can join by this address: it leads each computer to itself.</source>
        <translation>别人无法通过这个地址加入：它会把每台电脑指向其自身。</translation>
    </message>
    <message>
        <source>Nobody else from there is let in then, like others behind the same router.</source>
        <translation>那样的话，来自那里的其他人也都进不来，例如同一路由器后面的人。</translation>
    </message>
    <message>
        <source>Nobody else is in the room yet</source>
        <translation>房间里还没有别人</translation>
    </message>
    <message>
        <source>Nobody has announced itself on this network</source>
        <translation>本网络上还没有节点公布自己</translation>
    </message>
    <message>
        <source>Nobody has been met yet</source>
        <translation>还没有遇到任何节点</translation>
    </message>
    <message>
        <source>Nobody has come in on the shared port yet, and hosts that were asked to try could not.</source>
        <translation>还没有人从共享端口进来，被请来尝试的主机也没能进来。</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>还没有人进来</translation>
    </message>
    <message>
        <source>Nobody has come in yet, and we have dialled nobody.</source>
        <translation>还没有人进来，我们也没有向任何人拨过号。</translation>
    </message>
    <message>
        <source>Nobody has said yet where they see us</source>
        <translation>还没有人说他们看到我们在哪里</translation>
    </message>
    <message>
        <source>Nobody has tested yet whether it is open.</source>
        <translation>还没有人测试过它是否开放。</translation>
    </message>
    <message>
        <source>Nobody has told us yet at which address they see us.</source>
        <translation>还没有人告诉我们，他们看到我们在哪个地址。</translation>
    </message>
    <message>
        <source>Nobody inside has this port outside.</source>
        <translation>内部没有任何电脑使用这个外部端口。</translation>
    </message>
    <message>
        <source>Nobody is connected who could be asked. Dial a peer first (Ctrl+L).</source>
        <translation>没有已连接且可以询问的节点。请先向一个节点拨号（Ctrl+L）。</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>没有人连接。</translation>
    </message>
    <message>
        <source>Nobody is met by itself then: you dial, or others dial you.</source>
        <translation>那样就不会自动遇到任何节点：由你拨号，或由别人向你拨号。</translation>
    </message>
    <message>
        <source>Nobody stands between the two ends.</source>
        <translation>两端之间没有任何阻隔。</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>还没有人参与</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>还没有询问过任何人</translation>
    </message>
    <message>
        <source>Node started</source>
        <translation>节点启动</translation>
    </message>
    <message>
        <source>Node stopped</source>
        <translation>节点停止</translation>
    </message>
    <message>
        <source>None asked</source>
        <translation>未询问任何人</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Not connected to anybody yet. Dial a peer to learn how others see you.</source>
        <translation>还没有与任何人连接。向一个节点拨号，即可了解别人怎样看到你。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not known yet: {why}</source>
        <translation>尚不清楚：{why}</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>尚未监听</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Not used: the addresses below have ports of their own.</source>
        <translation>未使用：下列地址有各自的端口。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on a peer</source>
        <translation>节点备注</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing came back from {addr} in {time}.</source>
        <translation>{time} 内没有收到 {addr} 的任何回应。</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>还没有任何变化</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生任何事</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>还没有任何信息</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>没有与“{text}”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing more translates between your router and the internet.</source>
        <translation>你的路由器与互联网之间没有其他转换。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有任何阻碍。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Nothing yet: the first peers will tell at which address they see you.</source>
        <translation>还没有：最先连上的节点会说出它们看到你在哪个地址。</translation>
    </message>
    <message>
        <source>Number of the connection; events name it by this.</source>
        <translation>连接的编号；事件以此称呼它。</translation>
    </message>
    <message>
        <source>Number of the dial</source>
        <translation>拨号编号</translation>
    </message>
    <message>
        <source>Number of the hole punch</source>
        <translation>打洞编号</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <translation>测试编号</translation>
    </message>
    <message>
        <source>Observed
addresses</source>
        <translation>观测到的
地址</translation>
    </message>
    <message>
        <source>Observed address</source>
        <translation>观测到的地址</translation>
    </message>
    <message>
        <source>Observed address changed</source>
        <translation>观测到的地址变化</translation>
    </message>
    <message>
        <source>Observed addresses</source>
        <translation>观测到的地址</translation>
    </message>
    <message>
        <source>Observed at {top}, an address of our own interface: no NAT.</source>
        <translation>观测到位于 {top}，这是我们自己接口的地址：无 NAT。</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观测者</translation>
    </message>
    <message>
        <source>Observer group</source>
        <translation>观测者组</translation>
    </message>
    <message>
        <source>Observer groups that reported it then.</source>
        <translation>当时报告它的观测者组。</translation>
    </message>
    <message>
        <source>Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote.</source>
        <translation>报告算数的观测者组。一个 IPv4 地址或一个 IPv6 /56 网段有一票。</translation>
    </message>
    <message>
        <source>Observer&apos;s address</source>
        <translation>观测者的地址</translation>
    </message>
    <message>
        <source>Observers against observed addresses</source>
        <translation>观测者与观测到的地址对照</translation>
    </message>
    <message numerus="yes">
        <source>Observers agree that we are seen at {addr} ({n} vote).</source>
        <comment>Observers agree that we are seen at {addr} ({n} votes).</comment>
        <translation>
            <numerusform>观测者一致认为看到我们在 {addr}（{n} 票）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observers no longer agree that we are seen at {addr} ({n} vote left).</source>
        <comment>Observers no longer agree that we are seen at {addr} ({n} votes left).</comment>
        <translation>
            <numerusform>观测者不再一致认为看到我们在 {addr}（还剩 {n} 票）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers see different ports for our one shared port: the router makes a new mapping for each destination, and none of them is of use to a stranger.</source>
        <translation>对于我们的同一个共享端口，观测者看到不同的端口：路由器为每个目标新建映射，其中没有一个对陌生节点有用。</translation>
    </message>
    <message>
        <source>Observers see us at several addresses: {hosts}.</source>
        <translation>观测者看到我们在多个地址：{hosts}。</translation>
    </message>
    <message>
        <source>Observers that must agree</source>
        <translation>须一致的观测者数</translation>
    </message>
    <message>
        <source>Observers that must agree on an address</source>
        <translation>对一个地址须一致的观测者数</translation>
    </message>
    <message>
        <source>Of them, from one address</source>
        <translation>其中来自同一地址</translation>
    </message>
    <message>
        <source>Of them, those that came in</source>
        <translation>其中连进来的</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>在本网络上</translation>
    </message>
    <message>
        <source>On this network (mDNS)</source>
        <translation>在本网络上 (mDNS)</translation>
    </message>
    <message>
        <source>One a line. Empty: on every address of this computer.</source>
        <translation>每行一个。留空：本机的所有地址。</translation>
    </message>
    <message>
        <source>One a line. They tell at which address they see us.</source>
        <translation>每行一个。它们会说明看到我们在哪个地址。</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>每行一个地址。</translation>
    </message>
    <message>
        <source>One file that any browser shows, to send to a friend, a teacher or a forum: whether others can reach you, what speaks for it, what your router does, who is connected and who came in.</source>
        <translation>一个任何浏览器都能打开的文件，可以发给朋友、老师或论坛：别人能否连到你、有什么依据、你的路由器在做什么、谁已连接、谁连进来过。</translation>
    </message>
    <message>
        <source>One inside port is one port outside, whoever it talks to (“cone”).</source>
        <translation>一个内部端口对应一个外部端口，不论与谁通信（“锥形”）。</translation>
    </message>
    <message>
        <source>One line for each peer that reports an address of ours appears here, with whether its report counts. A report goes when its connection does.</source>
        <translation>每个报告我们地址的节点都会在这里显示为一行，并说明其报告是否算数。连接断开时，报告也随之消失。</translation>
    </message>
    <message>
        <source>Only answers to what you sent come in: nobody else can begin.</source>
        <translation>只有对你所发数据的应答能进来：别人无法主动发起。</translation>
    </message>
    <message>
        <source>Only computers that were sent something may come in, from any port of theirs.</source>
        <translation>只有收到过数据的电脑可以进来，不限它们的端口。</translation>
    </message>
    <message>
        <source>Only computers that you contacted first may come in.</source>
        <translation>只有你先联系过的电脑可以进来。</translation>
    </message>
    <message>
        <source>Only one observer so far; a second one elsewhere would tell.</source>
        <translation>目前只有一个观测者；在别处再有一个就能看出来。</translation>
    </message>
    <message>
        <source>Only peers on this computer or network so far: they cannot tell how the internet sees you.</source>
        <translation>目前只有本机或本网络上的节点：它们说不出互联网怎样看到你。</translation>
    </message>
    <message>
        <source>Only so can a router&apos;s entry for one serve the other.</source>
        <translation>只有这样，路由器为一方建立的表项才能为另一方所用。</translation>
    </message>
    <message>
        <source>Only the drawing, as large as it goes. Ctrl+B</source>
        <translation>只显示实验图，尽可能放大。Ctrl+B</translation>
    </message>
    <message>
        <source>Only the very program that was sent something may answer.</source>
        <translation>只有收到过数据的那个程序可以应答。</translation>
    </message>
    <message>
        <source>Only what did not get through</source>
        <translation>只显示没有通过的</translation>
    </message>
    <message>
        <source>Only you see it; nothing of it is sent</source>
        <translation>只有你能看到；不会发送任何内容</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Open a lab from a file</source>
        <translation>从文件打开实验</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录制…</translation>
    </message>
    <message>
        <source>Open its Natscope</source>
        <translation>打开它的 Natscope</translation>
    </message>
    <message>
        <source>Open streams ({number})</source>
        <translation>打开的流 ({number})</translation>
    </message>
    <message>
        <source>Open streams, in both directions.</source>
        <translation>打开的流，包括两个方向。</translation>
    </message>
    <message>
        <source>Open, but not to the internet: {addr}</source>
        <translation>已开放，但未通向互联网：{addr}</translation>
    </message>
    <message>
        <source>Open: {addr}</source>
        <translation>已开放：{addr}</translation>
    </message>
    <message>
        <source>Open: {came}</source>
        <translation>已开放：{came}</translation>
    </message>
    <message>
        <source>Open: {came}, which proves less than a stranger&apos;s coming</source>
        <translation>已开放：{came}，但不如陌生节点进来更有证明力</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Opened {name}: {size}.</source>
        <translation>已打开 {name}：{size}。</translation>
    </message>
    <message>
        <source>Opens ports for hosts that ask (NAT-PMP)</source>
        <translation>应主机请求开放端口 (NAT-PMP)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or from one home, where addresses are IPv6.</source>
        <translation>或者来自同一个家庭（使用 IPv6 地址时）。</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Other people can connect to you directly: give them the address above.</source>
        <translation>别人可以直接连接你：把上面的地址告诉他们。</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you, and a port opened in your router would not help: ask your provider for a public address, or have a relay between you.</source>
        <translation>别人无法主动与你建立连接，在路由器上开放端口也没有用：请向运营商申请公网地址，或通过中继连接。</translation>
    </message>
    <message>
        <source>Other people cannot begin a connection with you. You can still connect to them. To be reached, open a port in your router, or have a relay between you.</source>
        <translation>别人无法主动与你建立连接，但你仍可以连接他们。要让别人连到你，请在路由器上开放端口，或通过中继连接。</translation>
    </message>
    <message>
        <source>Other people cannot connect to you directly, but they can meet you through a relay: give them your address there.</source>
        <translation>别人无法直接连接到你，但可以经由中继与你相遇：把你在那里的地址给他们。</translation>
    </message>
    <message>
        <source>Other processes on the port</source>
        <translation>此端口上的其他进程</translation>
    </message>
    <message>
        <source>Others are not told of it.</source>
        <translation>不会告诉别人。</translation>
    </message>
    <message>
        <source>Others are told of it.</source>
        <translation>会告诉别人。</translation>
    </message>
    <message>
        <source>Others can meet us there while they do not come in directly.</source>
        <translation>在别人还不能直接进来时，可以在那里与我们相遇。</translation>
    </message>
    <message>
        <source>Others can reach you directly at {at}.</source>
        <translation>别人可以在 {at} 直接连到你。</translation>
    </message>
    <message>
        <source>Others have come in here: it can be given to anybody.</source>
        <translation>已有别人从这里进来过：可以把它告诉任何人。</translation>
    </message>
    <message>
        <source>Others join with this address</source>
        <translation>别人用这个地址加入</translation>
    </message>
    <message>
        <source>Others meet you there at {addr}.</source>
        <translation>别人可以在 {addr} 与你相遇。</translation>
    </message>
    <message>
        <source>Others on the port</source>
        <translation>此端口上的其他进程</translation>
    </message>
    <message>
        <source>Others see us at the same IP address, but at other ports: a router that gives each connection a port of its own does that.</source>
        <translation>别人看到我们的 IP 地址相同，但端口不同：为每个连接分配不同端口的路由器就是这样。</translation>
    </message>
    <message>
        <source>Others see us at the same address and port.</source>
        <translation>别人看到我们的地址和端口都相同。</translation>
    </message>
    <message>
        <source>Others see you at {at}, an address of this computer&apos;s own: no NAT in between.</source>
        <translation>别人看到你在 {at}，这是本机自己的地址：中间没有 NAT。</translation>
    </message>
    <message>
        <source>Others see you at {at}. Whether strangers get in there is not known yet.</source>
        <translation>别人看到你在 {at}。陌生节点能否从那里进来还不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>Others see you at {at}: {n} observer says so, and no more are asked for.</source>
        <comment>Others see you at {at}: {n} observers who do not depend on one another agree.</comment>
        <translation>
            <numerusform>别人看到你在 {at}：{n} 个互不依赖的观测者对此一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Our NAT</source>
        <translation>我们的 NAT</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination, and so does the peer&apos;s: each knocked at a port that was for others.</source>
        <translation>我们的 NAT 对每个目标使用不同的端口，对方的也是：双方敲的都是留给别人的端口。</translation>
    </message>
    <message>
        <source>Our NAT takes another port for each destination: the peer knocked at the one that others had seen, and it was not for him.</source>
        <translation>我们的 NAT 对每个目标使用不同的端口：对方敲的是别人看到的那个端口，那不是留给它的。</translation>
    </message>
    <message>
        <source>Our SYN came in at the peer&apos;s, from a port that it had not been told of: its NAT looks at addresses only, or at nothing.</source>
        <translation>我们的 SYN 从一个没有告诉过对方的端口到达了对方：对方的 NAT 只看地址，或什么都不看。</translation>
    </message>
    <message>
        <source>Our SYN had opened a way through our NAT, and the peer&apos;s came in by it.</source>
        <translation>我们的 SYN 打通了经过我们 NAT 的路，对方的 SYN 由此进来。</translation>
    </message>
    <message>
        <source>Our SYN left from the shared port to {addr}.</source>
        <translation>我们的 SYN 从共享端口发往 {addr}。</translation>
    </message>
    <message>
        <source>Our SYN to {addr} was not needed any more: the peer&apos;s had come in first.</source>
        <translation>发往 {addr} 的 SYN 已不再需要：对方的 SYN 先进来了。</translation>
    </message>
    <message>
        <source>Our connections could not leave from the shared port: see the reason at each.</source>
        <translation>我们的连接无法从共享端口发出：原因见各项。</translation>
    </message>
    <message>
        <source>Our end of the connection over which it was said.</source>
        <translation>传达此消息的连接的我方一端。</translation>
    </message>
    <message>
        <source>Our end of the connection.</source>
        <translation>连接的我方一端。</translation>
    </message>
    <message>
        <source>Our first SYN was refused; one sent again went through the hole that the peer&apos;s had made in the meantime.</source>
        <translation>我们的第一个 SYN 被拒绝；重发的一个穿过了对方的 SYN 此间打出的洞。</translation>
    </message>
    <message>
        <source>Our local address</source>
        <translation>我们的本地地址</translation>
    </message>
    <message>
        <source>Our own address {addr} is one that providers give to customers behind their NAT.</source>
        <translation>我们自己的地址 {addr} 属于运营商分配给其 NAT 后用户的地址。</translation>
    </message>
    <message>
        <source>Our own interface</source>
        <translation>我们自己的接口</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>出/秒</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>Outbound (0)</source>
        <translation>出站 (0)</translation>
    </message>
    <message>
        <source>Outbound ({out}, {shared} from the shared port)</source>
        <translation>出站（{out}，其中 {shared} 个来自共享端口）</translation>
    </message>
    <message>
        <source>Outbound connection</source>
        <translation>出站连接</translation>
    </message>
    <message>
        <source>Outbound: which port we left from</source>
        <translation>出站：我们从哪个端口发出</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome of the dial</source>
        <translation>拨号结果</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Outside it takes any port.</source>
        <translation>在外部使用任意端口。</translation>
    </message>
    <message>
        <source>Outside it takes one port after the other.</source>
        <translation>在外部依次使用一个个端口。</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, even where a neighbour has it already.</source>
        <translation>在外部使用与内部相同的端口，即使已被别的主机占用。</translation>
    </message>
    <message>
        <source>Outside it takes the port that it has inside, where that is free.</source>
        <translation>如果空闲，在外部使用与内部相同的端口。</translation>
    </message>
    <message>
        <source>Outside you have another port number than inside.</source>
        <translation>你在外部的端口号与内部不同。</translation>
    </message>
    <message>
        <source>Outside you have the same port number as inside.</source>
        <translation>你在外部的端口号与内部相同。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Over the relay and back. Only the one who begins the punch measures it.</source>
        <translation>经中继往返。只有发起打洞的一方才会测量。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Packet {number}</source>
        <translation>数据包 {number}</translation>
    </message>
    <message>
        <source>Packet {number}: {packet}
Click for its whole way.</source>
        <translation>数据包 {number}：{packet}
点击查看它的全程。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Packets and NAT tables</source>
        <translation>数据包与 NAT 表</translation>
    </message>
    <message>
        <source>Packets that came in by it.</source>
        <translation>由此进来的数据包。</translation>
    </message>
    <message>
        <source>Packets that left by it.</source>
        <translation>由此出去的数据包。</translation>
    </message>
    <message>
        <source>Packets to its outside address that the filter kept out.</source>
        <translation>发往其外部地址、被过滤挡住的数据包。</translation>
    </message>
    <message>
        <source>Page Down   Page Up</source>
        <translation>Page Down   Page Up</translation>
    </message>
    <message>
        <source>Page Down or Space</source>
        <translation>Page Down 或空格键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Parts of others</source>
        <translation>第三方组件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Peer dialled</source>
        <translation>对方所拨地址</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>节点 ID</translation>
    </message>
    <message>
        <source>Peer id, proved by the security handshake. The whole of it is in the details.</source>
        <translation>节点 ID，由安全握手证明。完整内容见详情。</translation>
    </message>
    <message>
        <source>Peer identified</source>
        <translation>节点已识别</translation>
    </message>
    <message>
        <source>Peer whose round-trip times are shown</source>
        <translation>显示其往返时间的节点</translation>
    </message>
    <message>
        <source>Peer {peer}</source>
        <translation>节点 {peer}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Peers in different places have to say where they see you; more of them would tell.</source>
        <translation>需要位于不同地方的节点说出它们看到你在哪里；再多几个就能看出来。</translation>
    </message>
    <message>
        <source>Peers that share one IP address (with IPv6, one network of it) are one group, and have one vote. Otherwise somebody with a thousand programs on one computer could decide where we are.</source>
        <translation>共用一个 IP 地址（IPv6 则为其一个网段）的节点为一组，有一票。否则，有人在一台电脑上运行一千个程序，就能决定我们在哪里。</translation>
    </message>
    <message>
        <source>Peers that you know get in. Only a stranger who comes in would show the rest.</source>
        <translation>你认识的节点能进来。其余情况只有等陌生节点进来才能看出。</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation>Ping 失败</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>立即 ping</translation>
    </message>
    <message>
        <source>Ping the selected connections now. Ctrl+P</source>
        <translation>立即 ping 所选连接。Ctrl+P</translation>
    </message>
    <message>
        <source>Ping to {name} failed: {error}</source>
        <translation>ping {name} 失败：{error}</translation>
    </message>
    <message>
        <source>Place in the log; gaps show as a row of their own.</source>
        <translation>在日志中的位置；缺口单独显示为一行。</translation>
    </message>
    <message>
        <source>Plain router</source>
        <translation>普通路由器</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Plots and timeline as PNG or SVG</source>
        <translation>将图表和时间线存为 PNG 或 SVG</translation>
    </message>
    <message>
        <source>Point at a bar or mark, or go there with the arrow keys, to read what it means.</source>
        <translation>指向一个条或标记，或用方向键移到那里，即可读到它的含义。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>地址池</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port forward (UPnP, NAT-PMP, PCP)</source>
        <translation>端口转发 (UPnP, NAT-PMP, PCP)</translation>
    </message>
    <message>
        <source>Port mapping changed</source>
        <translation>端口映射变化</translation>
    </message>
    <message>
        <source>Port preservation</source>
        <translation>端口保持</translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation>端口复用</translation>
    </message>
    <message>
        <source>Port reuse is off. Every dial leaves from a port of its own.</source>
        <translation>端口复用已关闭。每次拨号都使用各自的端口。</translation>
    </message>
    <message>
        <source>Port reuse is off: {why}. Every dial leaves from a port of its own.</source>
        <translation>端口复用已关闭：{why}。每次拨号都使用各自的端口。</translation>
    </message>
    <message>
        <source>Port shared</source>
        <translation>端口已共享</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>端口使用</translation>
    </message>
    <message>
        <source>Port-
restricted</source>
        <translation>端口
受限</translation>
    </message>
    <message>
        <source>Port-restricted</source>
        <translation>端口受限</translation>
    </message>
    <message>
        <source>Port-restricted cone that gives two hosts the same port outside.</source>
        <translation>会给两台主机相同外部端口的端口受限锥形。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation>外部端口</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>预测与实际</translation>
    </message>
    <message>
        <source>Predicted rightly.</source>
        <translation>预测正确。</translation>
    </message>
    <message>
        <source>Predicted: {wrong}.
It was: {right}.</source>
        <translation>预测：{wrong}。
实际：{right}。</translation>
    </message>
    <message>
        <source>Press Play: each packet appears here with its whole way, and each one that a router keeps out with the rule that kept it out.</source>
        <translation>按“播放”：每个数据包的全程都会显示在这里；被路由器挡住的，还会显示是哪条规则挡住的。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol that carries many streams over the connection.</source>
        <translation>在连接上承载多个流的协议。</translation>
    </message>
    <message>
        <source>Protocol that encrypts the connection and proves the peer id.</source>
        <translation>为连接加密并证明节点 ID 的协议。</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>协议版本</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocols it speaks ({number})</source>
        <translation>它支持的协议 ({number})</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGN)</source>
        <translation>运营商的 NAT (CGN)</translation>
    </message>
    <message>
        <source>Provider&apos;s NAT (CGNAT)</source>
        <translation>运营商的 NAT (CGNAT)</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Punch holes</source>
        <translation>打洞</translation>
    </message>
    <message>
        <source>Punches that worked with such a NAT of ours.</source>
        <translation>我方为这种 NAT 时成功的打洞。</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>地址的二维码</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>QR codes cannot be read here: the library zxing-cpp is missing</source>
        <translation>这里无法读取二维码：缺少 zxing-cpp 库</translation>
    </message>
    <message>
        <source>QUIC is not spoken yet, only TCP</source>
        <translation>尚不支持 QUIC，仅支持 TCP</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Natscope</source>
        <translation>退出 Natscope</translation>
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
        <translation>{peer} 的 RTT</translation>
    </message>
    <message>
        <source>RTT over time</source>
        <translation>RTT 随时间的变化</translation>
    </message>
    <message>
        <source>Reachability changed</source>
        <translation>可达性变化</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Reached {peer}: connection {number}.</source>
        <translation>已连到 {peer}：连接 {number}。</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>读取二维码</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>正在读取 {path}…</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>录制到</translation>
    </message>
    <message>
        <source>Record this session…</source>
        <translation>录制此会话…</translation>
    </message>
    <message>
        <source>Recorded into {path}.</source>
        <translation>已录制到 {path}。</translation>
    </message>
    <message>
        <source>Recording {name} – Natscope</source>
        <translation>录制 {name} – Natscope</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>录制 ({patterns})</translation>
    </message>
    <message>
        <source>Refused a stream of {peer} ({protocol}): {why}</source>
        <translation>已拒绝 {peer} 的一个流 ({protocol})：{why}</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Relay and reservation</source>
        <translation>中继与预约</translation>
    </message>
    <message>
        <source>Relay reserved</source>
        <translation>中继已预约</translation>
    </message>
    <message>
        <source>Relay {peer}: {state}</source>
        <translation>中继 {peer}：{state}</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Relays and hole punching</source>
        <translation>中继与打洞</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>远端地址</translation>
    </message>
    <message>
        <source>Renewed before {time}.</source>
        <translation>在 {time} 之前续约。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message numerus="yes">
        <source>Reported by {n} observer.</source>
        <comment>Reported by {n} observers.</comment>
        <translation>
            <numerusform>由 {n} 个观测者报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by {observers}, and {addresses} by others.</source>
        <translation>由{observers}报告，另有{addresses}由其他观测者报告。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>重置{setting}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Restricted cone</source>
        <translation>受限锥形</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Round-trip time of the last ping.</source>
        <translation>最近一次 ping 的往返时间。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Rows that contain every word stay. Ctrl+F</source>
        <translation>只保留包含所有词的行。Ctrl+F</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>STUN 服务器</translation>
    </message>
    <message>
        <source>STUN servers to ask</source>
        <translation>要询问的 STUN 服务器</translation>
    </message>
    <message>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>SYNC: now!</source>
        <translation>SYNC：开始！</translation>
    </message>
    <message>
        <source>SYNC: the peer said “now”.</source>
        <translation>SYNC：对方说了“开始”。</translation>
    </message>
    <message>
        <source>SYNC: we said “now”, and waited {time} for it to arrive.</source>
        <translation>SYNC：我们说了“开始”，并等待 {time} 让它到达。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save this lab</source>
        <translation>保存此实验</translation>
    </message>
    <message>
        <source>Save this lab as a file</source>
        <translation>将此实验保存为文件</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>已保存 {name}：{size}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say goodbye to all peers, end Natscope, and start it with what is kept</source>
        <translation>与所有节点道别，退出 Natscope，然后以已保存的内容重新启动</translation>
    </message>
    <message>
        <source>Says it runs</source>
        <translation>自称运行</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Seen at {addr}</source>
        <translation>看到位于 {addr}</translation>
    </message>
    <message>
        <source>Sees us as others do</source>
        <translation>看到我们的地址与他人一致</translation>
    </message>
    <message>
        <source>Sees us at</source>
        <translation>看到我们位于</translation>
    </message>
    <message>
        <source>Select a connection to see everything known of it.</source>
        <translation>选择一个连接，即可查看关于它的全部信息。</translation>
    </message>
    <message>
        <source>Select a hole punch to see how it went, step by step.</source>
        <translation>选择一次打洞，即可逐步查看其过程。</translation>
    </message>
    <message>
        <source>Select a line to see everything known of it.</source>
        <translation>选择一行，即可查看关于它的全部信息。</translation>
    </message>
    <message>
        <source>Select a participant to see everything that is known of it.</source>
        <translation>选择一个参与者，即可查看关于它的全部信息。</translation>
    </message>
    <message>
        <source>Select a peer to see everything that is known of it.</source>
        <translation>选择一个节点，即可查看关于它的全部信息。</translation>
    </message>
    <message>
        <source>Select a router: here stand the lines that its NAT has open, from the first packet that leaves on.</source>
        <translation>选择一个路由器：从第一个数据包出去起，这里会列出其 NAT 打开的表项。</translation>
    </message>
    <message>
        <source>Select an address or a report to see everything known of it.</source>
        <translation>选择一个地址或报告，即可查看关于它的全部信息。</translation>
    </message>
    <message>
        <source>Select an event to see every field of it.</source>
        <translation>选择一个事件，即可查看它的所有字段。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings ({patterns})</source>
        <translation>设置 ({patterns})</translation>
    </message>
    <message>
        <source>Settings are not larger than {most} bytes.</source>
        <translation>设置文件不会大于 {most} 字节。</translation>
    </message>
    <message>
        <source>Settings of the node</source>
        <translation>节点设置</translation>
    </message>
    <message>
        <source>Share our address</source>
        <translation>分享我们的地址</translation>
    </message>
    <message>
        <source>Share our address…</source>
        <translation>分享我们的地址…</translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation>共享端口</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show connection {number}</source>
        <translation>显示连接 {number}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show on the whole screen</source>
        <translation>全屏显示</translation>
    </message>
    <message>
        <source>Show the lessons, or hide them</source>
        <translation>显示或隐藏课程</translation>
    </message>
    <message>
        <source>Show the reports of every address</source>
        <translation>显示每个地址的报告</translation>
    </message>
    <message>
        <source>Show the settings that are kept</source>
        <translation>显示已保存的设置</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Show {addr} instead</source>
        <translation>改为显示 {addr}</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>签名记录</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip quiet</source>
        <translation>跳过空闲时段</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>迄今为止</translation>
    </message>
    <message>
        <source>So few can be wrong together. A room or a lab has no more.</source>
        <translation>这么少的观测者可能会一起出错。房间或实验里没有更多了。</translation>
    </message>
    <message>
        <source>So filtering is at most address-dependent; a stranger&apos;s visit would tell more.</source>
        <translation>因此过滤最多是地址相关；陌生节点来访能说明更多。</translation>
    </message>
    <message>
        <source>So many never come about: it is more than there can be.</source>
        <translation>永远不会有这么多：超出了可能的范围。</translation>
    </message>
    <message>
        <source>So many peers of different networks must see us at the same address.</source>
        <translation>须有这么多来自不同网络的节点看到我们在同一个地址。</translation>
    </message>
    <message>
        <source>So many the Activity page has. Older ones are forgotten.</source>
        <translation>“活动”页面最多保留这么多。更早的会被忘记。</translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation>应邀</translation>
    </message>
    <message>
        <source>Solicited is who comes in from where we have just sent something to: many routers let in nobody else. Unsolicited is a stranger: when one gets in, everybody can.</source>
        <translation>“应邀”是指来者来自我们刚刚发过数据的地方：许多路由器只放这种来者进来。“未经邀请”则是陌生节点：如果有一个能进来，所有人就都能进来。</translation>
    </message>
    <message>
        <source>Solicited, unsolicited</source>
        <translation>应邀、未经邀请</translation>
    </message>
    <message>
        <source>Some providers have no public address for each customer, and put a second NAT in front of many homes. Opening a port in your own router does not help then: the provider&apos;s does not know of it.</source>
        <translation>有些运营商没有足够的公网地址分给每个用户，于是在许多家庭之前放置第二层 NAT。这时在自己的路由器上开放端口没有用：运营商的 NAT 对此一无所知。</translation>
    </message>
    <message>
        <source>Somebody answered, and it was not the peer, or the connection broke at once.</source>
        <translation>有人应答，但不是该节点，或连接立即断开。</translation>
    </message>
    <message>
        <source>Somebody at {addr} answered, and it came to nothing: {why}</source>
        <translation>位于 {addr} 的某个节点有应答，但没有结果：{why}</translation>
    </message>
    <message>
        <source>Somebody came in from the internet</source>
        <translation>有人从互联网进来了</translation>
    </message>
    <message>
        <source>Somebody inside asked the router to open this port.</source>
        <translation>内部有人请路由器开放了此端口。</translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation>有问题：见上方。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Space   .</source>
        <translation>空格   .</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在网络</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Start its node</source>
        <translation>启动它的节点</translation>
    </message>
    <message>
        <source>Started as {peer}, listening on {addrs}.</source>
        <translation>已启动，节点 ID 为 {peer}，监听 {addrs}。</translation>
    </message>
    <message>
        <source>Started as {peer}.</source>
        <translation>已启动，节点 ID 为 {peer}。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop its node</source>
        <translation>停止它的节点</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop the program on this host, or start it</source>
        <translation>停止或启动此主机上的程序</translation>
    </message>
    <message>
        <source>Stopped; every connection of {peer} is closed.</source>
        <translation>已停止；{peer} 的所有连接都已关闭。</translation>
    </message>
    <message>
        <source>Strange SYN</source>
        <translation>陌生 SYN</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>陌生节点</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at} or {other}: those who tried did not get in.</source>
        <translation>陌生节点无法在 {at} 或 {other} 连到你：尝试过的都没能进来。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.</source>
        <translation>陌生节点无法在 {at} 连到你。能否在 {other} 连到还不清楚。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you at {at}: those who tried did not get in.</source>
        <translation>陌生节点无法在 {at} 连到你：尝试过的都没能进来。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you so far. Your router is being asked to open a port.</source>
        <translation>目前陌生节点无法连到你。正在请你的路由器开放端口。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: your router shows every destination another port, so there is no address that you could give them.</source>
        <translation>陌生节点无法连到你：你的路由器对每个目标显示不同的端口，因此没有可以告诉他们的地址。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only answers to what you sent.</source>
        <translation>陌生节点无法连到你：{who}只放对你所发数据的应答进来。</translation>
    </message>
    <message>
        <source>Strangers cannot reach you: {who} lets in only those whom you contacted first.</source>
        <translation>陌生节点无法连到你：{who}只放你先联系过的进来。</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>流被拒绝</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Stun answered</source>
        <translation>STUN 已应答</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称型</translation>
    </message>
    <message>
        <source>Symmetric,
knows hosts in</source>
        <translation>对称型，
放认识的主机进来</translation>
    </message>
    <message>
        <source>Symmetric,
lets all in</source>
        <translation>对称型，
放所有人进来</translation>
    </message>
    <message>
        <source>Symmetric, lets all in</source>
        <translation>对称型，放所有人进来</translation>
    </message>
    <message>
        <source>Symmetric, lets known hosts in</source>
        <translation>对称型，放认识的主机进来</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>IPv4 上的 TCP</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>IPv6 上的 TCP</translation>
    </message>
    <message>
        <source>Take back the last change. Ctrl+Z</source>
        <translation>撤销上一次更改。Ctrl+Z</translation>
    </message>
    <message>
        <source>Take it away. Delete key</source>
        <translation>移除它。Delete 键</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>从文件读取设置</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>教师指南</translation>
    </message>
    <message>
        <source>Tell me when something changes</source>
        <translation>有变化时通知我</translation>
    </message>
    <message>
        <source>Tell metrics at</source>
        <translation>提供指标的地址</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Test others who ask whether they can be reached</source>
        <translation>测试提出请求的其他节点能否被连到</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>即</translation>
    </message>
    <message>
        <source>That is longer than {most} characters.</source>
        <translation>超过 {most} 个字符，太长了。</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted, by {who}.</source>
        <translation>别人能从 {addr} 进来的说法被推翻，来自 {who}。</translation>
    </message>
    <message>
        <source>That others get in at {addr} was refuted.</source>
        <translation>别人能从 {addr} 进来的说法被推翻。</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown, by {who}.</source>
        <translation>别人能从 {addr} 进来已得到证明，来自 {who}。</translation>
    </message>
    <message>
        <source>That others get in at {addr} was shown.</source>
        <translation>别人能从 {addr} 进来已得到证明。</translation>
    </message>
    <message>
        <source>The NAT&apos;s mapping is {mapping}, its filtering {filtering}.</source>
        <translation>NAT 的映射为{mapping}，过滤为{filtering}。</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) sees us at {addr}: {why}</source>
        <translation>STUN 服务器 {server} ({transport}) 看到我们在 {addr}：{why}</translation>
    </message>
    <message>
        <source>The STUN server {server} ({transport}) told nothing: {why}</source>
        <translation>STUN 服务器 {server} ({transport}) 没有给出结果：{why}</translation>
    </message>
    <message>
        <source>The SYNs did not meet in time.</source>
        <translation>双方的 SYN 没有及时相遇。</translation>
    </message>
    <message>
        <source>The address at which another peer sees us. We cannot know it ourselves: the router changes it on the way. Each peer tells it in its identify.

One peer may be wrong, or lie. Natscope believes an address when enough peers in different places agree.</source>
        <translation>另一个节点看到我们所在的地址。我们自己无从知道：路由器会在途中改变它。每个节点都会在其 identify 中说明。

单个节点可能弄错，也可能撒谎。只有位于不同地方的足够多的节点说法一致时，Natscope 才相信一个地址。</translation>
    </message>
    <message>
        <source>The address at which others see us.</source>
        <translation>别人看到我们所在的地址。</translation>
    </message>
    <message>
        <source>The address of ours that it belongs to.</source>
        <translation>它所属的我方地址。</translation>
    </message>
    <message>
        <source>The address of ours that it is the outside of.</source>
        <translation>以它为外部地址的我方地址。</translation>
    </message>
    <message>
        <source>The address that it reports.</source>
        <translation>它报告的地址。</translation>
    </message>
    <message>
        <source>The address that the peer dialled to reach us, from its identify.</source>
        <translation>对方为连到我们所拨的地址，来自它的 identify。</translation>
    </message>
    <message>
        <source>The addresses to listen on in the settings are not used this time. {reason}</source>
        <translation>这次不使用设置中的监听地址。{reason}</translation>
    </message>
    <message>
        <source>The answer is always up here, in one sentence, once enough others have said how they see you. “{card}”, below it, tells what it rests on.</source>
        <translation>答案始终在这里的上方，用一句话说明，只要有足够多的人说出他们如何看到你。下面的“{card}”说明依据是什么。</translation>
    </message>
    <message>
        <source>The file holds the addresses and peer ids of you and of everybody you meet.</source>
        <translation>该文件包含你和你遇到的所有节点的地址与节点 ID。</translation>
    </message>
    <message>
        <source>The first thing that two libp2p peers do: they tell each other who they are, which program they run, what they can speak, where they listen, and at which address they see the other.</source>
        <translation>两个 libp2p 节点首先要做的事：互相告知自己是谁、是哪个程序、支持什么、在哪里监听，以及看到对方在哪个地址。</translation>
    </message>
    <message>
        <source>The lab is an internet inside this program: routers of all kinds, packets that you can follow, and lessons. What a word means is told when you point at it, and in the glossary (Shift+F1).</source>
        <translation>实验是本程序内部的一个互联网：有各种路由器、可以跟踪的数据包，还有课程。指向一个词就能看到它的含义，也可查阅术语表 (Shift+F1)。</translation>
    </message>
    <message>
        <source>The lab stands still: it happens when you press Play.</source>
        <translation>实验已停住：按“播放”才会发生。</translation>
    </message>
    <message>
        <source>The lab&apos;s own time since it began</source>
        <translation>实验开始以来的实验时间</translation>
    </message>
    <message>
        <source>The lane of the picture in which it is.</source>
        <translation>它在图中所处的栏。</translation>
    </message>
    <message>
        <source>The last round-trip times of the peer as a line, from 0 to the longest.</source>
        <translation>该节点最近的往返时间，以曲线显示，从 0 到最长。</translation>
    </message>
    <message>
        <source>The line exists, but it lets in only those that it has sent to.</source>
        <translation>表项存在，但只放它发送过数据的对象进来。</translation>
    </message>
    <message>
        <source>The line has sent to exactly this address and port before, so it may answer.</source>
        <translation>该表项先前恰好向这个地址和端口发送过数据，所以它可以应答。</translation>
    </message>
    <message>
        <source>The line has sent to this address before, so it may answer.</source>
        <translation>该表项先前向这个地址发送过数据，所以它可以应答。</translation>
    </message>
    <message>
        <source>The local end that the connection arrived at.</source>
        <translation>连接到达的本地端。</translation>
    </message>
    <message>
        <source>The local end, by the socket&apos;s own name after connecting.</source>
        <translation>本地端，即连接后套接字自己的名称。</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: others see us at {new} since then, and saw us at {old} before.</source>
        <translation>映射在 {time} 发生了变化：此后别人看到我们在 {new}，之前在 {old}。</translation>
    </message>
    <message>
        <source>The mapping changed at {time}: the public address is the same, the port another. Others see us at {new} since then, and saw us at {old} before.</source>
        <translation>映射在 {time} 发生了变化：公网地址没变，端口变了。此后别人看到我们在 {new}，之前在 {old}。</translation>
    </message>
    <message>
        <source>The name of a peer: the fingerprint of its public key. Nobody can take the id of somebody else, as each connection begins with a proof of having the key to it.</source>
        <translation>节点的名字：其公钥的指纹。没有人能冒用别人的 ID，因为每个连接一开始都要证明自己持有相应的密钥。</translation>
    </message>
    <message>
        <source>The name that a participant chose; part of its peer id where it chose none.</source>
        <translation>参与者选择的名字；如果没有选择，则为其节点 ID 的一部分。</translation>
    </message>
    <message>
        <source>The node has them from its next start on</source>
        <translation>节点从下次启动起使用这些设置</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>节点正在启动。</translation>
    </message>
    <message>
        <source>The node of {host} starts</source>
        <translation>{host} 的节点启动</translation>
    </message>
    <message>
        <source>The node of {host} stops</source>
        <translation>{host} 的节点停止</translation>
    </message>
    <message>
        <source>The node of {name} has stopped.</source>
        <translation>{name} 的节点已停止。</translation>
    </message>
    <message>
        <source>The node of {name} runs.</source>
        <translation>{name} 的节点正在运行。</translation>
    </message>
    <message>
        <source>The node of {name} starts anew.</source>
        <translation>{name} 的节点重新启动。</translation>
    </message>
    <message>
        <source>The number of connections appears here, a figure each second.</source>
        <translation>连接数显示在这里，每秒一个数值。</translation>
    </message>
    <message>
        <source>The observer group. One group has one vote, so that nobody outvotes others alone.</source>
        <translation>观测者组。每组有一票，使任何人都无法独自以票数压倒别人。</translation>
    </message>
    <message>
        <source>The other side closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>对方关闭了与 {peer} 的连接 {number}，持续 {time}（入 {received}，出 {sent}）：{why}</translation>
    </message>
    <message>
        <source>The others agree on where we are, and this peer says something else: it is mistaken, lies, or is reached by another way.</source>
        <translation>其他节点对我们的位置说法一致，而这个节点的说法不同：它弄错了、撒谎，或者是经由另一条路连到的。</translation>
    </message>
    <message>
        <source>The packet&apos;s number, the same on its whole way, translations included.</source>
        <translation>数据包的编号，全程不变，包括地址转换之后。</translation>
    </message>
    <message>
        <source>The peer answered with its own: {addrs}. There and back took {time}.</source>
        <translation>对方以自己的地址应答：{addrs}。往返用时 {time}。</translation>
    </message>
    <message>
        <source>The peer came after a coordinated hole punch.</source>
        <translation>对方经过协调打洞进来。</translation>
    </message>
    <message>
        <source>The peer came over a relay.</source>
        <translation>对方经由中继进来。</translation>
    </message>
    <message>
        <source>The peer came through a port forward (UPnP, NAT-PMP or by hand).</source>
        <translation>对方经由端口转发（UPnP、NAT-PMP 或手动设置）进来。</translation>
    </message>
    <message>
        <source>The peer could be dialled directly: no hole had to be punched.</source>
        <translation>可以直接向对方拨号：不需要打洞。</translation>
    </message>
    <message>
        <source>The peer dialled a public address of one of our own interfaces: there is no NAT between.</source>
        <translation>对方拨的是我们自己某个接口的公网地址：中间没有 NAT。</translation>
    </message>
    <message>
        <source>The peer dialled an address at which others see our shared port: our own outbound connections opened that way through the NAT.</source>
        <translation>对方拨的是别人看到我们共享端口所在的地址：是我们自己的出站连接打通了穿过 NAT 的那条路。</translation>
    </message>
    <message>
        <source>The peer dialled an address of the local network.</source>
        <translation>对方拨的是本地网络的地址。</translation>
    </message>
    <message>
        <source>The peer does not speak DCUtR.</source>
        <translation>对方不支持 DCUtR。</translation>
    </message>
    <message>
        <source>The peer has not told yet which address it dialled, or what it told is of no use.</source>
        <translation>对方还没有说明拨的是哪个地址，或所说的没有用处。</translation>
    </message>
    <message>
        <source>The peer id in the announcement; proved only once there is a connection.</source>
        <translation>公告中的节点 ID；建立连接后才能得到证明。</translation>
    </message>
    <message>
        <source>The peer runs on this machine and came over loopback.</source>
        <translation>对方运行在本机上，经由环回进来。</translation>
    </message>
    <message>
        <source>The peer that reports the address.</source>
        <translation>报告该地址的节点。</translation>
    </message>
    <message>
        <source>The peer told us, over the relay, where its shared port is seen: {addrs}.</source>
        <translation>对方经由中继告诉我们，别人看到它的共享端口在哪里：{addrs}。</translation>
    </message>
    <message>
        <source>The peer&apos;s NAT takes another port for each destination: we knocked at the one that others had seen, and our NAT did not let the peer in from another.</source>
        <translation>对方的 NAT 对每个目标使用不同的端口：我们敲的是别人看到的那个端口，而我们的 NAT 不放对方从另一个端口进来。</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in at our listener.</source>
        <translation>对方的 SYN 到达了我们的监听端口。</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN came in.</source>
        <translation>对方的 SYN 进来了。</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN reached us: nothing stands before this computer.</source>
        <translation>对方的 SYN 到达了我们：本机前面没有任何阻隔。</translation>
    </message>
    <message>
        <source>The peer&apos;s end of the connection.</source>
        <translation>连接的对方一端。</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>图片已存入 {path}。</translation>
    </message>
    <message>
        <source>The picture was not saved: {why}</source>
        <translation>图片没有保存：{why}</translation>
    </message>
    <message>
        <source>The port on which Natscope listens for others, and from which it also dials. Dialling makes the router open a mapping for that port: with luck others can come in by it.

A connection that leaves from any other port opens the wrong door.</source>
        <translation>Natscope 监听别人连接所用的端口，同时也从这个端口拨号。拨号会使路由器为该端口打开映射：运气好的话，别人就能由此进来。

从其他任何端口发出的连接，打开的都是错误的门。</translation>
    </message>
    <message>
        <source>The public address is this computer&apos;s own. No router translates it.</source>
        <translation>公网地址是本机自己的。没有路由器转换它。</translation>
    </message>
    <message>
        <source>The recording {path} ended: it is full.</source>
        <translation>录制 {path} 已结束：文件已满。</translation>
    </message>
    <message>
        <source>The relay carries only so much, for so long: it is there to meet, and not to stay.</source>
        <translation>中继只在有限时间内传输有限的数据：它用来相遇，而不是用来久留。</translation>
    </message>
    <message>
        <source>The relay {peer} gave us no place: {why}</source>
        <translation>中继 {peer} 没有给我们位置：{why}</translation>
    </message>
    <message>
        <source>The relay {peer} keeps a place for us: others can meet us there.</source>
        <translation>中继 {peer} 为我们保留了一个位置：别人可以在那里与我们相遇。</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and cannot be moved away ({problem}); what is noted of peers is not kept this time.</source>
        <translation>{path} 中记住的节点已损坏（{why}），且无法移走（{problem}）；这次不会保存对节点的备注。</translation>
    </message>
    <message>
        <source>The remembered peers in {path} are damaged ({why}) and not used.</source>
        <translation>{path} 中记住的节点已损坏（{why}），未被使用。</translation>
    </message>
    <message>
        <source>The remembered peers in {path} cannot be read ({why}); what is noted of peers is not kept this time.</source>
        <translation>无法读取 {path} 中记住的节点（{why}）；这次不会保存对节点的备注。</translation>
    </message>
    <message>
        <source>The remembered peers were damaged ({why}). They are kept as {aside}; nobody is banned and there is no favourite now.</source>
        <translation>记住的节点已损坏（{why}）。它们被保留为 {aside}；现在没有封禁任何节点，也没有收藏。</translation>
    </message>
    <message>
        <source>The router opened no port for us: {why}</source>
        <translation>路由器没有为我们开放端口：{why}</translation>
    </message>
    <message>
        <source>The router says that its address outside is {said}, but others see {seen}: there is a second NAT, the provider&apos;s.</source>
        <translation>路由器说它的外部地址是 {said}，而别人看到的是 {seen}：还有第二层 NAT，即运营商的 NAT。</translation>
    </message>
    <message>
        <source>The router tries to give a connection the same port number outside as it has inside. It is handy, and no promise: when two computers want the same port, one gets another.</source>
        <translation>路由器会尽量让连接在外部使用与内部相同的端口号。这很方便，但并不保证：两台电脑想用同一个端口时，其中一台会得到另一个端口。</translation>
    </message>
    <message>
        <source>The router {gateway} opened {addr} for us ({protocol}).</source>
        <translation>路由器 {gateway} 为我们开放了 {addr} ({protocol})。</translation>
    </message>
    <message>
        <source>The router&apos;s own address outside is {seen}, as observed: one NAT.</source>
        <translation>路由器自己的外部地址是 {seen}，与观测到的一致：只有一层 NAT。</translation>
    </message>
    <message>
        <source>The rule by which a router let it through or kept it out.</source>
        <translation>路由器据以放行或挡住它的规则。</translation>
    </message>
    <message>
        <source>The same pages as those of the real node</source>
        <translation>与真实节点相同的页面</translation>
    </message>
    <message>
        <source>The same, and a program inside may ask it to open a port.</source>
        <translation>同上，但内部的程序可以请它开放端口。</translation>
    </message>
    <message>
        <source>The setting {name} is not used. {sentence}</source>
        <translation>未使用设置项 {name}。{sentence}</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>设置保存在 {file}。</translation>
    </message>
    <message>
        <source>The settings of {file} are kept. The node has them from the next start of Natscope on.</source>
        <translation>{file} 中的设置已保存。节点从 Natscope 下次启动起使用它们。</translation>
    </message>
    <message>
        <source>The system may refuse a port below {port}.</source>
        <translation>系统可能会拒绝低于 {port} 的端口。</translation>
    </message>
    <message>
        <source>The timeline as a table, to read and to copy</source>
        <translation>表格形式的时间线，便于阅读和复制</translation>
    </message>
    <message>
        <source>The usual one: a port of its own for each program inside, answers only.</source>
        <translation>常见的一种：内部的每个程序各有端口，只放应答进来。</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>The whole multiaddr, as in the QR code</source>
        <translation>完整的 multiaddr，与二维码中的相同</translation>
    </message>
    <message>
        <source>The word in the picture.</source>
        <translation>图中的词语。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>There and back, the median of the last pings.</source>
        <translation>往返时间，最近几次 ping 的中位数。</translation>
    </message>
    <message>
        <source>There are no metrics this time. {reason}</source>
        <translation>这次不提供指标。{reason}</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>剪贴板上没有地址。</translation>
    </message>
    <message>
        <source>There is no address to give to others yet</source>
        <translation>还没有可以告诉别人的地址</translation>
    </message>
    <message>
        <source>There is no address yet that others could dial.</source>
        <translation>还没有别人可以拨号的地址。</translation>
    </message>
    <message>
        <source>There is no node: this is a recording.</source>
        <translation>没有节点：这是录制。</translation>
    </message>
    <message>
        <source>These are no settings that this version of Natscope wrote.</source>
        <translation>这不是此版本 Natscope 写出的设置。</translation>
    </message>
    <message>
        <source>They type it on their Workshop page, or point a camera at the code and paste its text.</source>
        <translation>他们在自己的“工作坊”页面输入它，或用摄像头对准二维码并粘贴其中的文本。</translation>
    </message>
    <message>
        <source>This NAT does not turn round what comes from inside to its own address.</source>
        <translation>此 NAT 不会把从内部发往自身地址的数据折返回来。</translation>
    </message>
    <message>
        <source>This computer listens on no private address that a router would translate.</source>
        <translation>这台电脑没有在路由器会转换的私有地址上监听。</translation>
    </message>
    <message>
        <source>This computer slept, and may be elsewhere now: everything is looked at anew.</source>
        <translation>本机曾休眠，现在可能在别的地方：一切将重新检查。</translation>
    </message>
    <message>
        <source>This computer takes part, and dials nobody for others.</source>
        <translation>本机参与其中，但不替别人拨号。</translation>
    </message>
    <message>
        <source>This computer&apos;s own public address; a firewall may stand before it.</source>
        <translation>本机自己的公网地址；前面可能有防火墙。</translation>
    </message>
    <message>
        <source>This connection left from a port of its own.</source>
        <translation>此连接从自己单独的端口发出。</translation>
    </message>
    <message>
        <source>This connection left from the shared port, the one that we listen on.</source>
        <translation>此连接从共享端口（即我们监听的端口）发出。</translation>
    </message>
    <message>
        <source>This file is damaged: a value in it is not a text.</source>
        <translation>此文件已损坏：其中有一个值不是文本。</translation>
    </message>
    <message>
        <source>This file is of another version: there is no setting {name}.</source>
        <translation>此文件属于另一个版本：没有设置项 {name}。</translation>
    </message>
    <message>
        <source>This is a demo or a recording: what is chosen here holds until it is closed. How your own node runs is set in Natscope&apos;s own window.</source>
        <translation>这是演示或录制：此处的选择只在关闭之前有效。你自己的节点如何运行，请在 Natscope 自己的窗口中设置。</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside a program, and nobody&apos;s real network.</source>
        <translation>这是演示：程序内的一个小型互联网，不是任何人的真实网络。</translation>
    </message>
    <message>
        <source>This is a demo: a small internet inside this program. Nothing leaves this computer.</source>
        <translation>这是演示：本程序内部的一个小型互联网。没有任何数据离开本机。</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>这是一段录制</translation>
    </message>
    <message>
        <source>This is a recording: there is no node that could dial.</source>
        <translation>这是录制：没有可以拨号的节点。</translation>
    </message>
    <message>
        <source>This is no file of settings: it is not JSON.</source>
        <translation>这不是设置文件：它不是 JSON。</translation>
    </message>
    <message>
        <source>This part brings no text of its licence along. Packages of Natscope hold them all.</source>
        <translation>此组件没有附带许可证文本。Natscope 的安装包中包含全部许可证。</translation>
    </message>
    <message>
        <source>This step could not be played: {error}.</source>
        <translation>这一步无法播放：{error}。</translation>
    </message>
    <message>
        <source>This try ended here. {why}</source>
        <translation>这次尝试到此结束。{why}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>Through a relay: anybody can meet you there.</source>
        <translation>经由中继：任何人都可以在那里与你相遇。</translation>
    </message>
    <message>
        <source>Through relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>Through the relay {relay}.</source>
        <translation>经由中继 {relay}。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time and traffic</source>
        <translation>时间与流量</translation>
    </message>
    <message>
        <source>Time from a raw connection to an encrypted, multiplexed one.</source>
        <translation>从原始连接到加密且多路复用的连接所用的时间。</translation>
    </message>
    <message>
        <source>Time shown at once</source>
        <translation>一次显示的时间范围</translation>
    </message>
    <message>
        <source>Time since the connection was open. Exported as the time it was opened.</source>
        <translation>连接打开以来的时间。导出时为打开的时刻。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>前往邀请</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知者</translation>
    </message>
    <message>
        <source>Told unasked</source>
        <translation>主动告知</translation>
    </message>
    <message>
        <source>Too few others see us from where this peer does.</source>
        <translation>在这个节点所在的位置，看到我们的其他节点太少。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Traffic appears here, a figure each second.</source>
        <translation>流量显示在这里，每秒一个数值。</translation>
    </message>
    <message>
        <source>Traffic, round-trip times, and when the mapping changed</source>
        <translation>流量、往返时间，以及映射何时变化</translation>
    </message>
    <message>
        <source>Tried last: {addr}.</source>
        <translation>上次尝试：{addr}。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Try it without any network</source>
        <translation>不用任何网络就能试用</translation>
    </message>
    <message>
        <source>Try to get a direct connection with whom we meet at a relay.</source>
        <translation>尝试与在中继上相遇的节点建立直连。</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>第 {number} 次尝试</translation>
    </message>
    <message>
        <source>Try {number}, {time}</source>
        <translation>第 {number} 次尝试，{time}</translation>
    </message>
    <message>
        <source>Turns round what comes from inside (hairpin)</source>
        <translation>折返来自内部的数据（发夹转发）</translation>
    </message>
    <message>
        <source>Two computers behind one router that talk by its public address: the router has to turn the packets round. Many cannot, so that an address which works from everywhere else does not work at home.</source>
        <translation>同一路由器后面的两台电脑通过其公网地址通信：路由器必须把数据包折返回来。许多路由器做不到，因此一个在其他任何地方都可用的地址，在家里却不能用。</translation>
    </message>
    <message>
        <source>Two peers behind routers agree over a relay on a moment, and both dial at that moment. Each one&apos;s packet opens its own router for the other&apos;s: the two connections meet as one, and it is direct.

It works where at least one side&apos;s port can be foretold.</source>
        <translation>路由器后面的两个节点通过中继约定一个时刻，并同时拨号。各自的数据包会为对方打开自己的路由器：两个连接相遇成为一个，而且是直连。

只要至少一方的端口可以预知，就能成功。</translation>
    </message>
    <message>
        <source>Two peers have to say at which address they see you.</source>
        <translation>需要两个节点说出它们看到你在哪个地址。</translation>
    </message>
    <message>
        <source>Type the address that was read out, or paste the text of the QR code; Enter connects.</source>
        <translation>输入别人念出的地址，或粘贴二维码中的文本；按 Enter 连接。</translation>
    </message>
    <message>
        <source>UDP addresses cannot be dialled yet, only TCP</source>
        <translation>尚不能向 UDP 地址拨号，仅支持 TCP</translation>
    </message>
    <message>
        <source>UDP port {port} is taken</source>
        <translation>UDP 端口 {port} 已被占用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unix sockets are not spoken, only TCP</source>
        <translation>不支持 Unix 套接字，仅支持 TCP</translation>
    </message>
    <message>
        <source>Unsolicited SYN</source>
        <translation>未经邀请的 SYN</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>结论变化</translation>
    </message>
    <message>
        <source>Verdict. {words}</source>
        <translation>结论。{words}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Waiting for the peer to identify itself.</source>
        <translation>正在等待对方表明身份。</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>We answered with our own: {addrs}.</source>
        <translation>我们以自己的地址应答：{addrs}。</translation>
    </message>
    <message>
        <source>We are {peer}</source>
        <translation>我们是 {peer}</translation>
    </message>
    <message>
        <source>We came in at the peer&apos;s from a port that it had not been told of: its NAT lets in whom it has sent to. It takes us for a stranger there, so we had to ask first.</source>
        <translation>我们从一个没有告诉过对方的端口到达了对方：对方的 NAT 只放它发送过数据的对象进来。它在那里把我们当作陌生节点，所以我们得先请求。</translation>
    </message>
    <message>
        <source>We closed connection {number} with {peer} after {time} ({received} in, {sent} out): {why}</source>
        <translation>我们关闭了与 {peer} 的连接 {number}，持续 {time}（入 {received}，出 {sent}）：{why}</translation>
    </message>
    <message>
        <source>We dial them back then (AutoNAT).</source>
        <translation>这时我们会回拨 (AutoNAT)。</translation>
    </message>
    <message>
        <source>We had contacted exactly that address and port before.</source>
        <translation>我们之前恰好联系过那个地址和端口。</translation>
    </message>
    <message>
        <source>We had contacted that IP address before, on another port.</source>
        <translation>我们之前联系过那个 IP 地址，但在另一个端口上。</translation>
    </message>
    <message>
        <source>We had not contacted that address before: it came uninvited.</source>
        <translation>我们之前没有联系过那个地址：它是未经邀请而来的。</translation>
    </message>
    <message>
        <source>We have not dialled anybody yet</source>
        <translation>我们还没有向任何人拨过号</translation>
    </message>
    <message>
        <source>We told the peer, over the relay, where our shared port is seen: {addrs}.</source>
        <translation>我们经由中继告诉对方，别人看到我们的共享端口在哪里：{addrs}。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>WebRTC is not spoken, only TCP</source>
        <translation>不支持 WebRTC，仅支持 TCP</translation>
    </message>
    <message>
        <source>WebSocket is not spoken, only plain TCP</source>
        <translation>不支持 WebSocket，仅支持普通 TCP</translation>
    </message>
    <message>
        <source>WebTransport is not spoken, only TCP</source>
        <translation>不支持 WebTransport，仅支持 TCP</translation>
    </message>
    <message>
        <source>Well-known computers, at which one begins to meet others.</source>
        <translation>众所周知的电脑，从它们开始与别人相遇。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What STUN servers say</source>
        <translation>STUN 服务器怎么说</translation>
    </message>
    <message>
        <source>What a STUN server says, beside your peers</source>
        <translation>STUN 服务器的说法，与你的节点对照</translation>
    </message>
    <message>
        <source>What a home router does so that all devices at home can share one public address. To each connection that goes out it gives a port of its public address, and remembers whose it is.

Others on the internet see the router&apos;s address and that port, never the one of your computer. What comes in without being expected has no owner, and is thrown away.</source>
        <translation>家用路由器所做的事，使家里的所有设备共用一个公网地址。它给每个向外的连接分配公网地址的一个端口，并记住它属于谁。

互联网上的其他人看到的是路由器的地址和那个端口，而绝不是你电脑的地址。意料之外进来的数据没有归属，会被丢弃。</translation>
    </message>
    <message>
        <source>What a wildcard stands for.</source>
        <translation>通配地址所代表的内容。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后来怎样</translation>
    </message>
    <message>
        <source>What became of observed addresses</source>
        <translation>观测到的地址后来怎样</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>有什么结果</translation>
    </message>
    <message>
        <source>What came of it stands beside the button.</source>
        <translation>结果显示在按钮旁边。</translation>
    </message>
    <message>
        <source>What can be done with the selected peers</source>
        <translation>可对所选节点执行的操作</translation>
    </message>
    <message>
        <source>What follows from the observed addresses</source>
        <translation>从观测到的地址能得出什么</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation>用文字说明发生的事</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>What is open is closed at once. A banned peer is not let in and not dialled, also after the next start, until you allow it again.</source>
        <translation>打开的连接会立即关闭。被封禁的节点不得进入，也不会向它拨号；下次启动后也一样，直到你解除封禁。</translation>
    </message>
    <message>
        <source>What is shown was recorded earlier. It is not the present.</source>
        <translation>所显示的是先前录制的内容，并非当前状态。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里有误</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>它所称的内容</translation>
    </message>
    <message>
        <source>What it does: {kind}</source>
        <translation>它的作用：{kind}</translation>
    </message>
    <message>
        <source>What it let through or kept out last</source>
        <translation>它最近放行或挡住的内容</translation>
    </message>
    <message>
        <source>What kind of packet it is; “mapping” is a change of a NAT&apos;s table.</source>
        <translation>数据包的类型；“映射”表示 NAT 表的变化。</translation>
    </message>
    <message>
        <source>What others can type</source>
        <translation>别人可以输入的内容</translation>
    </message>
    <message>
        <source>What stands for it outside: this is where others see it.</source>
        <translation>它在外部的代表：别人看到它在这里。</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>有什么阻碍</translation>
    </message>
    <message>
        <source>What the peer calls its program. It can say what it likes.</source>
        <translation>对方对自己程序的称呼。它可以随意填写。</translation>
    </message>
    <message>
        <source>What the peer says of itself</source>
        <translation>节点对自己的说法</translation>
    </message>
    <message>
        <source>What the verdict rests on. Ctrl+E</source>
        <translation>结论的依据。Ctrl+E</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>可以期待什么</translation>
    </message>
    <message>
        <source>What to expect: your NAT against the peer&apos;s</source>
        <translation>可以期待什么：你的 NAT 对上对方的 NAT</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>等待下次启动的内容</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>我们知道的</translation>
    </message>
    <message>
        <source>What went between you, the relay and the peer, and when</source>
        <translation>你、中继和对方之间传递了什么，在什么时候</translation>
    </message>
    <message>
        <source>What went over it in both directions in the last minute, as a line.</source>
        <translation>最近一分钟内双向的传输量，以曲线显示。</translation>
    </message>
    <message>
        <source>What you noted on it.</source>
        <translation>你写下的备注。</translation>
    </message>
    <message>
        <source>What you say of yourself</source>
        <translation>你对自己的说明</translation>
    </message>
    <message>
        <source>What your router does (NAT report card)</source>
        <translation>你的路由器在做什么（NAT 报告单）</translation>
    </message>
    <message>
        <source>What your router does (NAT)</source>
        <translation>你的路由器在做什么 (NAT)</translation>
    </message>
    <message>
        <source>What {peer} tried:</source>
        <translation>{peer} 尝试了：</translation>
    </message>
    <message>
        <source>What {source} sends to {target} belongs to no connection that is known here.</source>
        <translation>{source} 发给 {target} 的内容不属于这里所知的任何连接。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a connection with it began or ended.</source>
        <translation>与它的连接开始或结束的时间。</translation>
    </message>
    <message>
        <source>When a peer and you meet at a relay, both try to get a direct connection through their routers; each try appears here, step by step. Dial an address with /p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the Overview once a relay keeps a place for you.</source>
        <translation>当一个节点与你在中继上相遇时，双方都会尝试穿过各自的路由器建立直连；每次尝试都会逐步显示在这里。向一个含有 /p2p-circuit 的地址拨号 (Ctrl+L)，或把你的地址告诉别人：等有中继为你保留位置，它就会显示在“概览”页面。</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>开始的时间。</translation>
    </message>
    <message>
        <source>When it goes unless it is used, in lab time.</source>
        <translation>如果不再使用，它会在何时失效（实验时间）。</translation>
    </message>
    <message>
        <source>When it was met for the first time, as far as this program remembers.</source>
        <translation>第一次遇到它的时间，以本程序的记录为准。</translation>
    </message>
    <message>
        <source>When it was noticed.</source>
        <translation>察觉到的时间。</translation>
    </message>
    <message>
        <source>When it was, or began.</source>
        <translation>发生或开始的时间。</translation>
    </message>
    <message>
        <source>When somebody in the room asks who can dial whom, this computer tries to connect to each of the others, and tells everybody what came of it.</source>
        <translation>当房间里有人询问谁能拨通谁时，本机会尝试连接其他每个参与者，并把结果告诉所有人。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it arrived, was refused, or is going to.</source>
        <translation>它到达、被拒绝或将要前往的地方。</translation>
    </message>
    <message>
        <source>Where it can be dialled ({number})</source>
        <translation>可以在哪里向它拨号 ({number})</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where it is connected from, or where it was reached before.</source>
        <translation>它从哪里连接而来，或之前在哪里连到过它。</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>它在哪里监听</translation>
    </message>
    <message>
        <source>Where it says that it can be dialled</source>
        <translation>它说可以在哪里向它拨号</translation>
    </message>
    <message>
        <source>Where others see us</source>
        <translation>别人看到我们在哪里</translation>
    </message>
    <message>
        <source>Where the two of us met.</source>
        <translation>我们双方相遇的地方。</translation>
    </message>
    <message>
        <source>Where we listen</source>
        <translation>我们在哪里监听</translation>
    </message>
    <message>
        <source>Whether a relay stands between the two ends, and carries only so much for so long.</source>
        <translation>两端之间是否有中继，只在有限时间内传输有限的数据。</translation>
    </message>
    <message>
        <source>Whether others get in at {addr} is no longer known.</source>
        <translation>别人能否从 {addr} 进来，现在不再清楚。</translation>
    </message>
    <message>
        <source>Whether there is a direct connection now.</source>
        <translation>现在是否有直连。</translation>
    </message>
    <message>
        <source>Which row is yours is not known yet: it takes a few peers to tell.</source>
        <translation>还不清楚哪一行是你的：需要几个节点才能看出。</translation>
    </message>
    <message>
        <source>Which try is drawn</source>
        <translation>绘制哪次尝试</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who came in on the shared port</source>
        <translation>谁从共享端口进来了</translation>
    </message>
    <message>
        <source>Who came in through your router?</source>
        <translation>谁穿过你的路由器进来了？</translation>
    </message>
    <message>
        <source>Who can dial whom</source>
        <translation>谁能拨通谁</translation>
    </message>
    <message>
        <source>Who can dial whom appears here once you take part</source>
        <translation>你参与之后，谁能拨通谁会显示在这里</translation>
    </message>
    <message>
        <source>Who can dial whom: rows dial, columns are dialled</source>
        <translation>谁能拨通谁：行是拨号方，列是被拨方</translation>
    </message>
    <message>
        <source>Who dialled whom through the relay. Whoever was dialled there begins the punch.</source>
        <translation>谁经由中继向谁拨号。在那里被拨的一方开始打洞。</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>谁已连接</translation>
    </message>
    <message>
        <source>Who is connected, and how</source>
        <translation>谁已连接，怎样连接</translation>
    </message>
    <message>
        <source>Who may come in by this line, by the router&apos;s filtering.</source>
        <translation>按路由器的过滤规则，谁可以通过这一行进来。</translation>
    </message>
    <message>
        <source>Who opened the connection: inbound, the peer did; outbound, we did.</source>
        <translation>谁打开了连接：入站是对方，出站是我们。</translation>
    </message>
    <message>
        <source>Who reports which address appears here, a line for each peer.</source>
        <translation>谁报告了哪个地址会显示在这里，每个节点一行。</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Who said {addr}</source>
        <translation>谁说了 {addr}</translation>
    </message>
    <message>
        <source>Who says how others see us</source>
        <translation>谁说明了别人怎样看到我们</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>谁说的？</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>谁参与其中</translation>
    </message>
    <message>
        <source>Who was asked to come in (AutoNAT)</source>
        <translation>请了谁来连 (AutoNAT)</translation>
    </message>
    <message>
        <source>Who was met, is kept, or is banned</source>
        <translation>遇到过、保留或封禁的节点</translation>
    </message>
    <message>
        <source>Whoever knocks in vain hears nothing.</source>
        <translation>敲门不成的，什么也听不到。</translation>
    </message>
    <message>
        <source>Whoever knocks in vain is told so at once.</source>
        <translation>敲门不成的，立即得到告知。</translation>
    </message>
    <message>
        <source>Whoever knows a port that is open outside may come in, strangers too.</source>
        <translation>凡是知道外部开放端口的都可以进来，陌生节点也一样。</translation>
    </message>
    <message>
        <source>Whoever sent it hears nothing.</source>
        <translation>发送者什么也听不到。</translation>
    </message>
    <message>
        <source>Whom it has sent to, the latest first: the filter looks at these.</source>
        <translation>它向谁发送过数据，最近的在前：过滤时看的就是这些。</translation>
    </message>
    <message>
        <source>Whom the router lets in on a port that it has opened.

Endpoint-independent: everybody. Address-dependent: only computers that you have sent something to. Address-and-port-dependent: only exactly the programs that you have sent something to. Most home routers are of the last kind.</source>
        <translation>路由器放谁从它打开的端口进来。

端点无关：所有人。地址相关：只有你发送过数据的电脑。地址和端口相关：只有你恰好发送过数据的那些程序。大多数家用路由器属于最后一种。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why Natscope says so</source>
        <translation>Natscope 为什么这么说</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not</source>
        <translation>为什么成功，或为什么不能成功</translation>
    </message>
    <message>
        <source>Why it worked, or why it could not.</source>
        <translation>为什么成功，或为什么不能成功。</translation>
    </message>
    <message>
        <source>Why not (yet)</source>
        <translation>为什么（还）不行</translation>
    </message>
    <message>
        <source>Why not the shared port</source>
        <translation>为什么不是共享端口</translation>
    </message>
    <message>
        <source>Why reuse is not active, or who else is there.</source>
        <translation>为什么复用未启用，或这里还有谁。</translation>
    </message>
    <message>
        <source>Why the address is not believed, or not yet.</source>
        <translation>为什么不相信该地址，或暂时不相信。</translation>
    </message>
    <message>
        <source>Windows has no safe way for a dial to share a listening port</source>
        <translation>Windows 没有让拨号安全地共用监听端口的办法</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>与谁。</translation>
    </message>
    <message>
        <source>Within limits: few, briefly, and little.</source>
        <translation>有限度：少量、短时、小流量。</translation>
    </message>
    <message>
        <source>Without IP addresses and peer ids: names stand for them</source>
        <translation>不含 IP 地址和节点 ID：以代称代替</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Write the settings that are kept into a file</source>
        <translation>将已保存的设置写入文件</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, inbound connections arrive on the shared port: {who} came in, and we had never contacted it.</source>
        <translation>是，入站连接会到达共享端口：{who} 进来了，而我们从未联系过它。</translation>
    </message>
    <message>
        <source>Yes, {way}, but so far only peers that we had contacted before: {who} came in.</source>
        <translation>是，{way}，但目前只有我们之前联系过的节点：{who} 进来了。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You are a relay for others</source>
        <translation>你正为他人提供中继</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名字(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;note on {peer}</source>
        <translation>你对 {peer} 的备注(&amp;N)</translation>
    </message>
    <message>
        <source>Your NAT at the left, the peer&apos;s above. {mine}</source>
        <translation>左侧是你的 NAT，上方是对方的。{mine}</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>你的地址</translation>
    </message>
    <message>
        <source>Your connections leave by several public IP addresses, and others may try the wrong one.</source>
        <translation>你的连接从多个公网 IP 地址出去，别人可能会去尝试错误的那个。</translation>
    </message>
    <message>
        <source>Your invitation appears here once you take part</source>
        <translation>你参与之后，你的邀请会显示在这里</translation>
    </message>
    <message>
        <source>Your name in the room</source>
        <translation>你在房间里的名字</translation>
    </message>
    <message>
        <source>Your name, for the others</source>
        <translation>你的名字，供别人查看</translation>
    </message>
    <message>
        <source>Your peers</source>
        <translation>你的节点</translation>
    </message>
    <message>
        <source>Your provider translates once more: opening a port in your router is not enough.</source>
        <translation>你的运营商又转换了一次：只在你的路由器上开放端口是不够的。</translation>
    </message>
    <message numerus="yes">
        <source>Your row is one of {n} marked one: filtering is not known.</source>
        <comment>Your row is one of {n} marked ones: filtering is not known.</comment>
        <translation>
            <numerusform>你的行是标出的 {n} 行之一：过滤方式不清楚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your row: {name}.</source>
        <translation>你的行：{name}。</translation>
    </message>
    <message>
        <source>a connection between the shared port and that address exists already, or has just been closed</source>
        <translation>共享端口与该地址之间已有连接，或刚刚关闭了连接</translation>
    </message>
    <message>
        <source>a dial-back leaves from a port of its own</source>
        <translation>回拨从单独的端口发出</translation>
    </message>
    <message>
        <source>a direct connection is there</source>
        <translation>已有直连</translation>
    </message>
    <message>
        <source>a favourite&apos;s address has to end with its peer id: /p2p/12D3Koo…</source>
        <translation>收藏的地址末尾必须带有其节点 ID：/p2p/12D3Koo…</translation>
    </message>
    <message>
        <source>a firewall of this machine forbids it</source>
        <translation>本机的防火墙不允许</translation>
    </message>
    <message>
        <source>a hole can be punched</source>
        <translation>可以打洞</translation>
    </message>
    <message>
        <source>a host that we had contacted</source>
        <translation>我们联系过的主机</translation>
    </message>
    <message>
        <source>a host that we had contacted came in; a stranger&apos;s coming would prove more</source>
        <translation>我们联系过的一台主机进来了；陌生节点进来更有证明力</translation>
    </message>
    <message>
        <source>a host that we had never contacted</source>
        <translation>我们从未联系过的主机</translation>
    </message>
    <message>
        <source>a host that we had never contacted came in</source>
        <translation>我们从未联系过的一台主机进来了</translation>
    </message>
    <message>
        <source>a link-local address: the peer is on our own network</source>
        <translation>链路本地地址：对方在我们自己的网络上</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of more than {most}</source>
        <translation>超过 {most} 项的列表</translation>
    </message>
    <message>
        <source>a meeting point (Rendezvous)</source>
        <translation>会合点 (Rendezvous)</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is no STUN server&apos;s</source>
        <translation>STUN 服务器的名称不会超过 {most} 个字符</translation>
    </message>
    <message>
        <source>a name of more than {most} characters is too long: {name}</source>
        <translation>名称超过 {most} 个字符，太长了：{name}</translation>
    </message>
    <message>
        <source>a name, looked up when it is dialled</source>
        <translation>名称，拨号时查询</translation>
    </message>
    <message>
        <source>a new connection came to be</source>
        <translation>出现了新连接</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>没有这么大的数字</translation>
    </message>
    <message>
        <source>a packet of its own, without a connection</source>
        <translation>单独的数据包，不属于任何连接</translation>
    </message>
    <message>
        <source>a peer id alone is written /p2p/{peer}</source>
        <translation>单独的节点 ID 应写作 /p2p/{peer}</translation>
    </message>
    <message>
        <source>a ping came back with other bytes than it went</source>
        <translation>ping 返回的字节与发出的不同</translation>
    </message>
    <message>
        <source>a private address: the peer is on our own network</source>
        <translation>私有地址：对方在我们自己的网络上</translation>
    </message>
    <message>
        <source>a program it does not name</source>
        <translation>它没有说明的程序</translation>
    </message>
    <message>
        <source>a program of another user (id {user})</source>
        <translation>另一个用户（ID {user}）的程序</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a text of more than {most} characters</source>
        <translation>超过 {most} 个字符的文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>一两个词</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>address and port dependent</source>
        <translation>地址和端口相关</translation>
    </message>
    <message>
        <source>address contacted before</source>
        <translation>之前联系过该地址</translation>
    </message>
    <message>
        <source>address dependent</source>
        <translation>地址相关</translation>
    </message>
    <message>
        <source>address-and-port-dependent</source>
        <translation>地址和端口相关</translation>
    </message>
    <message>
        <source>address-and-port-dependent filtering</source>
        <translation>地址和端口相关过滤</translation>
    </message>
    <message>
        <source>address-dependent</source>
        <translation>地址相关</translation>
    </message>
    <message>
        <source>address-dependent filtering</source>
        <translation>地址相关过滤</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at})</source>
        <comment>agrees with what {n} peers observe ({at})</comment>
        <translation>
            <numerusform>与 {n} 个节点的观测一致 ({at})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port</source>
        <comment>agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port</comment>
        <translation>
            <numerusform>与 {n} 个节点通过 TCP 的观测一致 ({at})：UDP 从同一端口出去</numerusform>
        </translation>
    </message>
    <message>
        <source>an address begins with a slash, like {example}</source>
        <translation>地址以斜杠开头，例如 {example}</translation>
    </message>
    <message>
        <source>an address of another transport than the connection&apos;s own</source>
        <translation>与连接本身传输方式不同的地址</translation>
    </message>
    <message>
        <source>an address of more than {most} characters is none</source>
        <translation>超过 {most} 个字符的不是地址</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>本机的地址</translation>
    </message>
    <message>
        <source>an address shared by a provider&apos;s customers (100.64.0.0/10): the peer is behind the same provider NAT</source>
        <translation>运营商用户共享的地址 (100.64.0.0/10)：对方在同一个运营商 NAT 后面</translation>
    </message>
    <message numerus="yes">
        <source>an address that {n} observer report</source>
        <comment>an address that {n} observers report</comment>
        <translation>
            <numerusform>由 {n} 个观测者报告的地址</numerusform>
        </translation>
    </message>
    <message>
        <source>an address through a relay has to name the peer at its end</source>
        <translation>经由中继的地址必须在末尾写明节点</translation>
    </message>
    <message>
        <source>an empty address cannot be dialled: they look like {example}</source>
        <translation>无法向空地址拨号：地址形如 {example}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>以及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another IP version than the connection&apos;s own</source>
        <translation>与连接本身 IP 版本不同</translation>
    </message>
    <message>
        <source>another address of the peer answered first</source>
        <translation>该节点的另一个地址先应答了</translation>
    </message>
    <message>
        <source>another peer answered there</source>
        <translation>那里应答的是另一个节点</translation>
    </message>
    <message>
        <source>another port for each destination</source>
        <translation>对每个目标使用不同的端口</translation>
    </message>
    <message>
        <source>another program that does not share it</source>
        <translation>另一个不共享该端口的程序</translation>
    </message>
    <message>
        <source>another way was found</source>
        <translation>找到了另一条路</translation>
    </message>
    <message>
        <source>answered with RST</source>
        <translation>以 RST 应答</translation>
    </message>
    <message>
        <source>answered, and not by the peer</source>
        <translation>有应答，但不是该节点</translation>
    </message>
    <message>
        <source>answered: connected</source>
        <translation>有应答：已连接</translation>
    </message>
    <message>
        <source>answers pings</source>
        <translation>应答 ping</translation>
    </message>
    <message>
        <source>answers the question: yes, let us talk</source>
        <translation>回答问题：好，我们来通信</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>arbitrary</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>asked for {all} bytes, received {received}</source>
        <translation>请求 {all} 字节，收到 {received}</translation>
    </message>
    <message>
        <source>asked host</source>
        <translation>请求过的主机</translation>
    </message>
    <message>
        <source>asked to leave from a port of its own, so that the peer stays a stranger to the shared port</source>
        <translation>按要求从单独的端口发出，使对方对共享端口来说仍是陌生节点</translation>
    </message>
    <message>
        <source>asked to open the port: {yes_no}</source>
        <translation>请求开放端口：{yes_no}</translation>
    </message>
    <message>
        <source>asking for a place</source>
        <translation>正在请求位置</translation>
    </message>
    <message>
        <source>asking the router by PCP, NAT-PMP and UPnP to open the port</source>
        <translation>正在通过 PCP、NAT-PMP 和 UPnP 请路由器开放端口</translation>
    </message>
    <message>
        <source>asking the router to open a port is switched off</source>
        <translation>请路由器开放端口的功能已关闭</translation>
    </message>
    <message>
        <source>asks to open a connection</source>
        <translation>请求打开连接</translation>
    </message>
    <message>
        <source>at a public address of this computer&apos;s own</source>
        <translation>位于本机自己的公网地址</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>banned by the user</source>
        <translation>由用户封禁</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>both ends dialled from their shared ports at once, twice</source>
        <translation>双方同时从各自的共享端口拨号，共两次</translation>
    </message>
    <message>
        <source>by a packet</source>
        <translation>由数据包</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>按其地址</translation>
    </message>
    <message>
        <source>came to us</source>
        <translation>来到我们这里</translation>
    </message>
    <message>
        <source>can be met at a relay</source>
        <translation>可在中继上相遇</translation>
    </message>
    <message>
        <source>cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001</source>
        <translation>无法在 {addr} 上监听：仅支持 TCP，例如 /ip4/0.0.0.0/tcp/4001</translation>
    </message>
    <message>
        <source>cannot listen on {at}: {why}</source>
        <translation>无法在 {at} 上监听：{why}</translation>
    </message>
    <message>
        <source>cannot read {path}: {why}</source>
        <translation>无法读取 {path}：{why}</translation>
    </message>
    <message>
        <source>cannot record into {path}: {why}</source>
        <translation>无法录制到 {path}：{why}</translation>
    </message>
    <message>
        <source>carrier_grade {value}</source>
        <translation>运营商级 NAT {value}</translation>
    </message>
    <message>
        <source>carries what the two have to say to each other</source>
        <translation>传送双方要说的内容</translation>
    </message>
    <message>
        <source>close the selected connection</source>
        <translation>关闭所选连接</translation>
    </message>
    <message>
        <source>close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>手动关闭</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>由用户关闭</translation>
    </message>
    <message>
        <source>closed: the port is open no longer</source>
        <translation>已关闭：端口不再开放</translation>
    </message>
    <message>
        <source>cone</source>
        <translation>锥形</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>confirmed by enough observers</source>
        <translation>已由足够多的观测者确认</translation>
    </message>
    <message>
        <source>confirmed by observers</source>
        <translation>已由观测者确认</translation>
    </message>
    <message numerus="yes">
        <source>confirmed, {n} vote</source>
        <comment>confirmed, {n} votes</comment>
        <translation>
            <numerusform>已确认，{n} 票</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected within {ms:.0f} ms</source>
        <translation>在 {ms:.0f} 毫秒内连上</translation>
    </message>
    <message>
        <source>connected, but no answer within {seconds:g} s</source>
        <translation>已连接，但 {seconds:g} 秒内没有应答</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>could not leave</source>
        <translation>无法发出</translation>
    </message>
    <message>
        <source>could not leave from the shared port</source>
        <translation>无法从共享端口发出</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>dial an address</source>
        <translation>向地址拨号</translation>
    </message>
    <message>
        <source>dial the address on the clipboard, or in the QR picture there</source>
        <translation>向剪贴板上的地址拨号，或向其中二维码图片里的地址拨号</translation>
    </message>
    <message>
        <source>dialled by somebody who came in</source>
        <translation>由连进来的节点拨号</translation>
    </message>
    <message>
        <source>dialled {wanted}, but {found} answered</source>
        <translation>拨的是 {wanted}，应答的却是 {found}</translation>
    </message>
    <message>
        <source>dials for others</source>
        <translation>替别人拨号</translation>
    </message>
    <message>
        <source>dials ↓   dialled →</source>
        <translation>拨号方 ↓   被拨方 →</translation>
    </message>
    <message>
        <source>differs from all others</source>
        <translation>与所有其他的都不同</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>direct, no hole needed</source>
        <translation>直连，无需打洞</translation>
    </message>
    <message>
        <source>does not dial for others</source>
        <translation>不替别人拨号</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>endpoint contacted before</source>
        <translation>之前联系过该端点</translation>
    </message>
    <message>
        <source>endpoint independent</source>
        <translation>端点无关</translation>
    </message>
    <message>
        <source>endpoint-independent</source>
        <translation>端点无关</translation>
    </message>
    <message>
        <source>endpoint-independent filtering</source>
        <translation>端点无关过滤</translation>
    </message>
    <message>
        <source>error {code}, which means nothing to us</source>
        <translation>错误 {code}，我们不认识它的含义</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>exact ports it has sent to</source>
        <translation>它发送过的确切端口</translation>
    </message>
    <message>
        <source>exchanges files&apos; pieces (Bitswap)</source>
        <translation>交换文件片段 (Bitswap)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed lately, is left alone for {seconds:.0f} s more</source>
        <translation>最近失败过，{seconds:.0f} 秒内不再尝试</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>filtering {value}</source>
        <translation>过滤 {value}</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>from a port of its own</source>
        <translation>从单独的端口</translation>
    </message>
    <message>
        <source>from its shared port</source>
        <translation>从其共享端口</translation>
    </message>
    <message>
        <source>from our own network</source>
        <translation>来自我们自己的网络</translation>
    </message>
    <message>
        <source>from our own network and from this computer</source>
        <translation>来自我们自己的网络和本机</translation>
    </message>
    <message>
        <source>from that port: {yes_no}</source>
        <translation>从该端口：{yes_no}</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>来自本机</translation>
    </message>
    <message>
        <source>full cone</source>
        <translation>全锥形</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>发夹转发</translation>
    </message>
    <message>
        <source>hands out single values</source>
        <translation>提供单个值</translation>
    </message>
    <message>
        <source>has to be a list of tables: [{ … }, { … }]</source>
        <translation>必须是表的列表：[{ … }, { … }]</translation>
    </message>
    <message>
        <source>has to be a list of texts: [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>必须是文本的列表：[&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>has to be two numbers: [0.5, 0.5]</source>
        <translation>必须是两个数字：[0.5, 0.5]</translation>
    </message>
    <message>
        <source>has to be {what}</source>
        <translation>必须是{what}</translation>
    </message>
    <message>
        <source>hearsay only</source>
        <translation>仅为传闻</translation>
    </message>
    <message>
        <source>hide the details, or show them again</source>
        <translation>隐藏或重新显示详情</translation>
    </message>
    <message>
        <source>hole punched</source>
        <translation>打洞成功</translation>
    </message>
    <message>
        <source>hosts it has sent to</source>
        <translation>它发送过的主机</translation>
    </message>
    <message>
        <source>hosts that we had contacted came in, but strangers could not</source>
        <translation>我们联系过的主机进来了，但陌生节点进不来</translation>
    </message>
    <message>
        <source>identify failed</source>
        <translation>identify 失败</translation>
    </message>
    <message>
        <source>identify failed: {reason}</source>
        <translation>identify 失败：{reason}</translation>
    </message>
    <message>
        <source>identifying…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>in a lesson: predict that answer</source>
        <translation>课程中：预测该答案</translation>
    </message>
    <message>
        <source>in a lesson: what comes next; the step before</source>
        <translation>课程中：接下来的内容；上一步</translation>
    </message>
    <message>
        <source>in the lab: the drawing alone; take back the last change</source>
        <translation>在实验中：只显示图；撤销上一次更改</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 后</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>inside its provider&apos;s NAT</source>
        <translation>在其运营商的 NAT 内</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>is a relay for others</source>
        <translation>为他人提供中继</translation>
    </message>
    <message>
        <source>it began, and never told how it ended</source>
        <translation>它开始了，但从未说明怎样结束</translation>
    </message>
    <message>
        <source>it came from the very port that we had contacted: every NAT lets that in</source>
        <translation>它来自我们恰好联系过的那个端口：每种 NAT 都会放行</translation>
    </message>
    <message>
        <source>it came in from our own network</source>
        <translation>它从我们自己的网络进来</translation>
    </message>
    <message>
        <source>it came in from our own public address</source>
        <translation>它从我们自己的公网地址进来</translation>
    </message>
    <message>
        <source>it can only open a port of the same number, which is taken</source>
        <translation>它只能开放号码相同的端口，而该端口已被占用</translation>
    </message>
    <message>
        <source>it can only open ports for ever, and failed to do that</source>
        <translation>它只能永久开放端口，但没有成功</translation>
    </message>
    <message>
        <source>it cannot give that port</source>
        <translation>它无法给出该端口</translation>
    </message>
    <message>
        <source>it cannot tell apart so many others</source>
        <translation>它无法区分这么多其他参与者</translation>
    </message>
    <message>
        <source>it could not get in</source>
        <translation>它进不来</translation>
    </message>
    <message>
        <source>it could not reach the peer</source>
        <translation>它没能连到该节点</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it did not come in time</source>
        <translation>它没有及时到来</translation>
    </message>
    <message>
        <source>it did not expect our message</source>
        <translation>它没有预料到我们的消息</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>它不允许</translation>
    </message>
    <message>
        <source>it does not allow it: port mapping may be switched off in its settings</source>
        <translation>它不允许：端口映射可能已在其设置中关闭</translation>
    </message>
    <message>
        <source>it does not know a part of our question</source>
        <translation>它不认识我们询问中的某一部分</translation>
    </message>
    <message>
        <source>it does not know an option, though we sent none</source>
        <translation>它说不认识某个选项，而我们并没有发送选项</translation>
    </message>
    <message>
        <source>it does not know how to open a TCP port</source>
        <translation>它不知道怎样开放 TCP 端口</translation>
    </message>
    <message>
        <source>it does not know how to open a port</source>
        <translation>它不知道怎样开放端口</translation>
    </message>
    <message>
        <source>it does not know this version of the protocol</source>
        <translation>它不认识该协议的这个版本</translation>
    </message>
    <message>
        <source>it does not know yet</source>
        <translation>它还不知道</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>失败，没有原因</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>它禁止这样做</translation>
    </message>
    <message>
        <source>it gives a place that is over already</source>
        <translation>它给出的位置已经过期</translation>
    </message>
    <message>
        <source>it gives us no place</source>
        <translation>它不给我们位置</translation>
    </message>
    <message>
        <source>it has named no address at which it could be dialled</source>
        <translation>它没有给出任何可以向它拨号的地址</translation>
    </message>
    <message>
        <source>it has no connection to the outside itself</source>
        <translation>它自己也没有连到外部</translation>
    </message>
    <message>
        <source>it has no room for more</source>
        <translation>它容纳不下更多了</translation>
    </message>
    <message>
        <source>it has no room for more open ports</source>
        <translation>它无法再开放更多端口</translation>
    </message>
    <message>
        <source>it has not told yet</source>
        <translation>它还没有说</translation>
    </message>
    <message>
        <source>it has to be there</source>
        <translation>必须提供这一项</translation>
    </message>
    <message>
        <source>it holds what no such text needs</source>
        <translation>它含有这种文本不需要的内容</translation>
    </message>
    <message>
        <source>it is in trouble, and asks us to come again later</source>
        <translation>它出了问题，请我们稍后再来</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it left from {transport} port {port}: {why}</source>
        <translation>它从 {transport} 端口 {port} 发出：{why}</translation>
    </message>
    <message>
        <source>it sends us to another server, which we do not follow</source>
        <translation>它把我们引向另一台服务器，我们不会跟去</translation>
    </message>
    <message>
        <source>it still is so</source>
        <translation>现在仍然如此</translation>
    </message>
    <message>
        <source>it takes our message for malformed</source>
        <translation>它认为我们的消息格式有误</translation>
    </message>
    <message>
        <source>it takes our question for malformed</source>
        <translation>它认为我们的询问格式有误</translation>
    </message>
    <message>
        <source>it took a port of its own</source>
        <translation>它使用了单独的端口</translation>
    </message>
    <message>
        <source>it wants a user name and password</source>
        <translation>它要求用户名和密码</translation>
    </message>
    <message>
        <source>it worked</source>
        <translation>成功了</translation>
    </message>
    <message>
        <source>its addresses</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>它的回答无效</translation>
    </message>
    <message>
        <source>its local network</source>
        <translation>它的本地网络</translation>
    </message>
    <message>
        <source>its own cable or radio</source>
        <translation>它自己的网线或无线</translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation>它自己的电脑</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>它自己</translation>
    </message>
    <message>
        <source>join the room first: who does not take part cannot ask</source>
        <translation>请先加入房间：不参与就不能请求</translation>
    </message>
    <message>
        <source>kept for {time}</source>
        <translation>保留 {time}</translation>
    </message>
    <message>
        <source>lan</source>
        <translation>局域网</translation>
    </message>
    <message>
        <source>larger text, smaller text, normal size</source>
        <translation>放大文字、缩小文字、正常大小</translation>
    </message>
    <message>
        <source>last {last}
median {median}
least {least}</source>
        <translation>最近 {last}
中位数 {median}
最小 {least}</translation>
    </message>
    <message numerus="yes">
        <source>last {last}, median {median}, least {least}, of {n} ping</source>
        <comment>last {last}, median {median}, least {least}, of {n} pings</comment>
        <translation>
            <numerusform>最近 {last}，中位数 {median}，最小 {least}，共 {n} 次 ping</numerusform>
        </translation>
    </message>
    <message>
        <source>left from a port of its own</source>
        <translation>从单独的端口发出</translation>
    </message>
    <message>
        <source>left from the shared port, the one that we listen on</source>
        <translation>从共享端口（即我们监听的端口）发出</translation>
    </message>
    <message>
        <source>lets itself be tested (AutoNAT v2)</source>
        <translation>可接受测试 (AutoNAT v2)</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>line {line} of {path} is damaged: {why}</source>
        <translation>{path} 的第 {line} 行已损坏：{why}</translation>
    </message>
    <message>
        <source>listening on {addrs}</source>
        <translation>正在监听 {addrs}</translation>
    </message>
    <message numerus="yes">
        <source>listening on {addrs} and {n} more</source>
        <comment>listening on {addrs} and {n} more</comment>
        <translation>
            <numerusform>正在监听 {addrs} 以及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>listens on {port}</source>
        <translation>监听 {port}</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>look at the node at once</source>
        <translation>立即检视节点</translation>
    </message>
    <message>
        <source>looking for a router</source>
        <translation>正在寻找路由器</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>loopback: the peer runs on this computer</source>
        <translation>环回：对方运行在本机上</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>made by a NAT64 translator on the way</source>
        <translation>由途中的 NAT64 转换器生成</translation>
    </message>
    <message>
        <source>made by a translator (NAT64)</source>
        <translation>由转换器 (NAT64) 生成</translation>
    </message>
    <message>
        <source>mapped by dialling</source>
        <translation>由拨号建立映射</translation>
    </message>
    <message>
        <source>mapped by our own dialling</source>
        <translation>由我们自己的拨号建立映射</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>mapping {mapping}, filtering {filtering}</source>
        <translation>映射{mapping}，过滤{filtering}</translation>
    </message>
    <message>
        <source>mapping {value}</source>
        <translation>映射 {value}</translation>
    </message>
    <message>
        <source>mapping: {mapping}; filtering: {filtering}</source>
        <translation>映射：{mapping}；过滤：{filtering}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>measures speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <source>memory addresses mean nothing outside a test</source>
        <translation>内存地址在测试之外没有意义</translation>
    </message>
    <message>
        <source>met</source>
        <translation>相遇</translation>
    </message>
    <message>
        <source>met: the peer&apos;s SYN had come in first</source>
        <translation>相遇：对方的 SYN 先进来了</translation>
    </message>
    <message>
        <source>more than {most} routers and hosts are too many</source>
        <translation>路由器和主机超过 {most} 个，太多了</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>网络变化</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>new mapping</source>
        <translation>新映射</translation>
    </message>
    <message>
        <source>new port</source>
        <translation>新端口</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no DNS server could answer for {name}</source>
        <translation>没有 DNS 服务器能回答 {name}</translation>
    </message>
    <message>
        <source>no NAT</source>
        <translation>无 NAT</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>no address is known at which it could be dialled</source>
        <translation>不知道可以在哪个地址向它拨号</translation>
    </message>
    <message>
        <source>no address is known that we may dial</source>
        <translation>不知道我们可以拨号的地址</translation>
    </message>
    <message>
        <source>no address is left in {ranges}</source>
        <translation>{ranges} 中没有剩余的地址</translation>
    </message>
    <message>
        <source>no address that we dial</source>
        <translation>没有我们会拨号的地址</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>no answer within {seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒内无应答</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>{seconds:g} 秒内无应答</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>no hairpin</source>
        <translation>无发夹转发</translation>
    </message>
    <message>
        <source>no hole can be punched</source>
        <translation>无法打洞</translation>
    </message>
    <message>
        <source>no longer confirmed</source>
        <translation>不再得到确认</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>无映射</translation>
    </message>
    <message>
        <source>no nat</source>
        <translation>无 NAT</translation>
    </message>
    <message>
        <source>no network is left in {ranges}</source>
        <translation>{ranges} 中没有剩余的网络</translation>
    </message>
    <message>
        <source>no node runs on {host}</source>
        <translation>{host} 上没有节点在运行</translation>
    </message>
    <message>
        <source>no ping answered yet</source>
        <translation>还没有 ping 得到应答</translation>
    </message>
    <message>
        <source>no port left</source>
        <translation>没有剩余端口</translation>
    </message>
    <message>
        <source>no protocol agreed on within {seconds:g} s</source>
        <translation>{seconds:g} 秒内没有商定协议</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>还没有协议</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>没有可用的应答</translation>
    </message>
    <message>
        <source>no usable answer within {seconds:g} s: {why}</source>
        <translation>{seconds:g} 秒内没有可用的应答：{why}</translation>
    </message>
    <message>
        <source>no: {reason}</source>
        <translation>否：{reason}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>没有别人</translation>
    </message>
    <message>
        <source>nobody else is in the room yet</source>
        <translation>房间里还没有别人</translation>
    </message>
    <message>
        <source>nobody has asked for it, or no answer has come yet</source>
        <translation>没有人请求过，或还没有得到应答</translation>
    </message>
    <message>
        <source>nobody has told us yet at which public address our shared port is seen</source>
        <translation>还没有人告诉我们，看到我们的共享端口在哪个公网地址</translation>
    </message>
    <message>
        <source>nobody has tried yet</source>
        <translation>还没有人尝试过</translation>
    </message>
    <message>
        <source>nobody in the network of {router} has the address {host}</source>
        <translation>{router} 的网络中没有谁的地址是 {host}</translation>
    </message>
    <message>
        <source>nobody on the internet has the address {host}</source>
        <translation>互联网上没有谁的地址是 {host}</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>没有可比较的对象</translation>
    </message>
    <message>
        <source>nobody waits for this dial-back any more</source>
        <translation>不再有人等待这次回拨</translation>
    </message>
    <message>
        <source>node is off</source>
        <translation>节点未运行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>none of the connected peers can test whether we can be reached (AutoNAT)</source>
        <translation>已连接的节点都不能测试我们能否被连到 (AutoNAT)</translation>
    </message>
    <message>
        <source>none of {count} addresses led to the peer</source>
        <translation>{count} 个地址都没有连到该节点</translation>
    </message>
    <message>
        <source>none of {count} names led to an address: {why}</source>
        <translation>{count} 个名称都没有得出地址：{why}</translation>
    </message>
    <message>
        <source>not a multiaddr: addresses look like {example}</source>
        <translation>不是 multiaddr：地址形如 {example}</translation>
    </message>
    <message>
        <source>not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>不是节点 ID：应以 12D3Koo、16Uiu2、Qm 或 bafz 开头</translation>
    </message>
    <message>
        <source>not a peer id: neither an inline key nor a SHA-256</source>
        <translation>不是节点 ID：既不是内嵌密钥，也不是 SHA-256</translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation>不是公网地址</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>not active: {reason}</source>
        <translation>未启用：{reason}</translation>
    </message>
    <message>
        <source>not an Ed25519 private key</source>
        <translation>不是 Ed25519 私钥</translation>
    </message>
    <message>
        <source>not an IP address and a TCP port</source>
        <translation>不是 IP 地址加 TCP 端口</translation>
    </message>
    <message>
        <source>not an address of the public internet</source>
        <translation>不是公共互联网的地址</translation>
    </message>
    <message>
        <source>not an address that we can dial</source>
        <translation>不是我们能拨号的地址</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不行</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>not over a relay</source>
        <translation>不经由中继</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>not the peer</source>
        <translation>不是该节点</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>尚未告知</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not waited for any more</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>没有反对的理由</translation>
    </message>
    <message>
        <source>nothing stood in the way</source>
        <translation>没有任何阻碍</translation>
    </message>
    <message>
        <source>nothing used it for too long</source>
        <translation>太久没有使用</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>什么也没发送</translation>
    </message>
    <message>
        <source>nothing: it tells the truth</source>
        <translation>无：它说的是实话</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>now at {addr}</source>
        <translation>现在位于 {addr}</translation>
    </message>
    <message>
        <source>observed by peers</source>
        <translation>由节点观测到</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on a peer: ban it; let it test whether it reaches us</source>
        <translation>对节点：封禁它；请它测试能否连到我们</translation>
    </message>
    <message>
        <source>on a peer: write a note; keep connected with it</source>
        <translation>在节点上：写备注；与其保持连接</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>应请求</translation>
    </message>
    <message>
        <source>on the lab&apos;s drawing: play or pause; go on to the next event</source>
        <translation>在实验图上：播放或暂停；前进到下一个事件</translation>
    </message>
    <message>
        <source>on the port that our own dialling opened</source>
        <translation>从我们自己的拨号所打开的端口</translation>
    </message>
    <message>
        <source>only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7</source>
        <translation>只能封禁节点 ID 或 IP 地址，例如 12D3Koo… 或 203.0.113.7</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>opened by the router</source>
        <translation>由路由器开放</translation>
    </message>
    <message>
        <source>opened port</source>
        <translation>已开放的端口</translation>
    </message>
    <message>
        <source>opens a port on request: {yes_no}</source>
        <translation>应请求开放端口：{yes_no}</translation>
    </message>
    <message>
        <source>other peer {number}</source>
        <translation>其他节点 {number}</translation>
    </message>
    <message>
        <source>other port</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>others do not get in</source>
        <translation>别人进不来</translation>
    </message>
    <message>
        <source>others do not reach it</source>
        <translation>别人连不到它</translation>
    </message>
    <message>
        <source>others get in</source>
        <translation>别人能进来</translation>
    </message>
    <message>
        <source>others reach it</source>
        <translation>别人能连到它</translation>
    </message>
    <message>
        <source>others told us</source>
        <translation>别人告诉我们</translation>
    </message>
    <message>
        <source>our SYN won</source>
        <translation>我们的 SYN 先到</translation>
    </message>
    <message>
        <source>our addresses</source>
        <translation>我们的地址</translation>
    </message>
    <message>
        <source>our end of the connection is not a port that we listen on</source>
        <translation>连接的我方一端不是我们监听的端口</translation>
    </message>
    <message>
        <source>our own connections can leave from this port</source>
        <translation>我们自己的连接可以从此端口发出</translation>
    </message>
    <message>
        <source>our own interface</source>
        <translation>我们自己的接口</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>over a relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>over a relay, which hides where we are</source>
        <translation>经由中继，它隐藏了我们的位置</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>passes messages on (GossipSub)</source>
        <translation>传递消息 (GossipSub)</translation>
    </message>
    <message>
        <source>passes messages on to everybody (FloodSub)</source>
        <translation>向所有人传递消息 (FloodSub)</translation>
    </message>
    <message>
        <source>peer {number}</source>
        <translation>节点 {number}</translation>
    </message>
    <message>
        <source>phone book of a local network (Kademlia)</source>
        <translation>本地网络的电话簿 (Kademlia)</translation>
    </message>
    <message>
        <source>ping the selected connection</source>
        <translation>ping 所选连接</translation>
    </message>
    <message>
        <source>plain router</source>
        <translation>普通路由器</translation>
    </message>
    <message>
        <source>port forward</source>
        <translation>端口转发</translation>
    </message>
    <message>
        <source>port reuse is switched off</source>
        <translation>端口复用已关闭</translation>
    </message>
    <message>
        <source>port {port} is taken by this node itself</source>
        <translation>端口 {port} 已被本节点自己占用</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}</source>
        <translation>端口 {port} 已被{who}占用</translation>
    </message>
    <message>
        <source>port {port} is taken by {who}; {free} is free</source>
        <translation>端口 {port} 已被{who}占用；{free} 空闲</translation>
    </message>
    <message>
        <source>port-restricted cone</source>
        <translation>端口受限锥形</translation>
    </message>
    <message>
        <source>port_preserving {value}</source>
        <translation>端口保持 {value}</translation>
    </message>
    <message>
        <source>preserving</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>preserving, as Linux does</source>
        <translation>保持，与 Linux 相同</translation>
    </message>
    <message>
        <source>private-{number}</source>
        <translation>私有-{number}</translation>
    </message>
    <message>
        <source>projector mode: large and plain, for a room</source>
        <translation>投影模式：大而简洁，适合会场</translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation>运营商的 NAT</translation>
    </message>
    <message>
        <source>provider&apos;s, {kind}</source>
        <translation>运营商的，{kind}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公网</translation>
    </message>
    <message>
        <source>public interface</source>
        <translation>公网接口</translation>
    </message>
    <message>
        <source>punched</source>
        <translation>已打洞</translation>
    </message>
    <message>
        <source>punches holes (DCUtR)</source>
        <translation>会打洞 (DCUtR)</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>reach {value}</source>
        <translation>可达性 {value}</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>refused (RST)</source>
        <translation>被拒绝 (RST)</translation>
    </message>
    <message>
        <source>refused: nothing listens there, or a firewall says so</source>
        <translation>被拒绝：那里没有程序在监听，或防火墙如此回应</translation>
    </message>
    <message>
        <source>refuses or breaks off: there is no such connection</source>
        <translation>拒绝或中断：没有这样的连接</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已推翻</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>relay, limited</source>
        <translation>中继，受限</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>relaying, of an older kind</source>
        <translation>中继转发，旧式</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>restricted cone</source>
        <translation>受限锥形</translation>
    </message>
    <message>
        <source>router opened a port</source>
        <translation>路由器开放了端口</translation>
    </message>
    <message>
        <source>router opened no port</source>
        <translation>路由器没有开放端口</translation>
    </message>
    <message>
        <source>save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>says goodbye: nothing more will come</source>
        <translation>道别：不会再有数据</translation>
    </message>
    <message>
        <source>says what has arrived</source>
        <translation>说明哪些已到达</translation>
    </message>
    <message>
        <source>says who it is (identify)</source>
        <translation>说明自己是谁 (identify)</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP another port for another destination, and UDP, it seems, as well (address-dependent mapping)</source>
        <translation>看到我们在 UDP 端口 {port}，而 TCP 上为 {best}：NAT 为另一个目标分配了另一个 TCP 端口，UDP 看来也一样（地址相关映射）</translation>
    </message>
    <message>
        <source>sees us at UDP port {port}, and not at {best} over TCP: the address is the same, and the NAT maps UDP apart from TCP</source>
        <translation>看到我们在 UDP 端口 {port}，而 TCP 上为 {best}：地址相同，NAT 对 UDP 和 TCP 分别映射</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: each of them saw another one, too: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>看到我们在端口 {port}，而不是 {best}：它们各自看到的都不同：NAT 为连到另一个目标的连接分配另一个端口（地址相关映射）</translation>
    </message>
    <message>
        <source>sees us at port {port}, and not at {best}: the NAT gives a connection another port for another destination (address-dependent mapping)</source>
        <translation>看到我们在端口 {port}，而不是 {best}：NAT 为连到另一个目标的连接分配另一个端口（地址相关映射）</translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as the question left from {local} and what peers observe is of {other}</comment>
        <translation>
            <numerusform>看到我们在地址 {host}，与 {n} 个节点的观测相同；端口无法比较，因为询问从 {local} 发出，而节点观测的是 {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees us at the address {host}, as one peer observes; the port cannot be compared, as {reason}</source>
        <comment>sees us at the address {host}, as {n} peers observe; the port cannot be compared, as {reason}</comment>
        <translation>
            <numerusform>看到我们在地址 {host}，与 {n} 个节点的观测相同；端口无法比较，因为{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {best}: another public address, as the NAT has several of them or there are several ways out</source>
        <translation>看到我们在 {mapped}，而不是 {best}：这是另一个公网地址，NAT 有多个公网地址，或有多条出口</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: another public address, as the NAT has several of them or there are several ways out; and {reason}</source>
        <translation>看到我们在 {mapped}，而不是 {observed}：这是另一个公网地址，NAT 有多个公网地址，或有多条出口；而且{reason}</translation>
    </message>
    <message>
        <source>sees us at {mapped}, and not at {observed}: the question left from {local}, and what peers observe is of {other}, which is another way out</source>
        <translation>看到我们在 {mapped}，而不是 {observed}：询问从 {local} 发出，而节点观测的是 {other}，那是另一条出口</translation>
    </message>
    <message>
        <source>sees us at {mapped}; no peer has told yet at which public address it sees us</source>
        <translation>看到我们在 {mapped}；还没有节点说过看到我们在哪个公网地址</translation>
    </message>
    <message>
        <source>sees us at {mapped}; peers have told so far only where they see us over IPv{version}, which is another address</source>
        <translation>看到我们在 {mapped}；节点目前只说过通过 IPv{version} 看到我们在哪里，那是另一个地址</translation>
    </message>
    <message>
        <source>sees us at {observed}; but more see us at {best}</source>
        <translation>看到我们在 {observed}；但更多节点看到我们在 {best}</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>share our address, also as a QR code</source>
        <translation>分享我们的地址，也可用二维码</translation>
    </message>
    <message>
        <source>shared port</source>
        <translation>共享端口</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>something that its user forwards</source>
        <translation>由其用户转发的内容</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>陌生节点</translation>
    </message>
    <message>
        <source>stun.example.org or 192.0.2.7:3478</source>
        <translation>stun.example.org 或 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称型</translation>
    </message>
    <message>
        <source>takes part in a room (Natscope)</source>
        <translation>参与房间 (Natscope)</translation>
    </message>
    <message>
        <source>takes {time}</source>
        <translation>需要 {time}</translation>
    </message>
    <message>
        <source>tells news of itself</source>
        <translation>告知自己的新情况</translation>
    </message>
    <message>
        <source>tells news of itself, of an older kind</source>
        <translation>告知自己的新情况，旧式</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v1)</source>
        <translation>测试别人能否被连到 (AutoNAT v1)</translation>
    </message>
    <message>
        <source>tests whether others can be reached (AutoNAT v2)</source>
        <translation>测试别人能否被连到 (AutoNAT v2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>that address cannot be reached from the address that we listen on</source>
        <translation>从我们监听的地址无法连到那个地址</translation>
    </message>
    <message>
        <source>that host cannot be reached: nobody on the way knows it</source>
        <translation>无法连到那台主机：途中没有谁认识它</translation>
    </message>
    <message>
        <source>that is a port alone; an address names the computer too, like {example}</source>
        <translation>那只是端口；地址还要写明电脑，例如 {example}</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>那是本节点自己</translation>
    </message>
    <message>
        <source>that is this node itself (the peer has our own key)</source>
        <translation>那是本节点自己（对方持有我们自己的密钥）</translation>
    </message>
    <message>
        <source>that is this node itself: the connection from its shared port met its own end</source>
        <translation>那是本节点自己：从共享端口发出的连接遇到了自己的另一端</translation>
    </message>
    <message>
        <source>that is this node&apos;s own listening address</source>
        <translation>那是本节点自己的监听地址</translation>
    </message>
    <message>
        <source>that network has been dialled too often in the last minute</source>
        <translation>最近一分钟内向那个网络拨号过于频繁</translation>
    </message>
    <message>
        <source>the address is missing after /{name}: {example} has one</source>
        <translation>/{name} 后缺少地址：{example} 就带有地址</translation>
    </message>
    <message>
        <source>the address {host} is banned</source>
        <translation>地址 {host} 已被封禁</translation>
    </message>
    <message>
        <source>the connection ended: {why}</source>
        <translation>连接已结束：{why}</translation>
    </message>
    <message>
        <source>the connection is being closed</source>
        <translation>连接正在关闭</translation>
    </message>
    <message>
        <source>the connection is closed already</source>
        <translation>连接已经关闭</translation>
    </message>
    <message>
        <source>the connection is closed: {why}</source>
        <translation>连接已关闭：{why}</translation>
    </message>
    <message>
        <source>the connection left from a port of its own, not from the shared one</source>
        <translation>连接从单独的端口发出，而不是从共享端口</translation>
    </message>
    <message>
        <source>the connection runs over a relay that carries little: it is not for this</source>
        <translation>连接经由传输量很小的中继：它不适合这样用</translation>
    </message>
    <message>
        <source>the dial-back arrived</source>
        <translation>回拨已到达</translation>
    </message>
    <message>
        <source>the dial-back is done</source>
        <translation>回拨已完成</translation>
    </message>
    <message>
        <source>the dial-back was not taken</source>
        <translation>回拨未被接受</translation>
    </message>
    <message>
        <source>the file has more than {most} bytes</source>
        <translation>文件超过 {most} 字节</translation>
    </message>
    <message>
        <source>the file {file} cannot be read: {why}</source>
        <translation>无法读取文件 {file}：{why}</translation>
    </message>
    <message>
        <source>the file {file} is no picture that can be read</source>
        <translation>文件 {file} 不是可读取的图片</translation>
    </message>
    <message>
        <source>the file {file} is too large for a picture of a code</source>
        <translation>文件 {file} 作为二维码图片太大</translation>
    </message>
    <message>
        <source>the glossary: what the words mean</source>
        <translation>术语表：词语的含义</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>the key file {path} cannot be read: {why}. {advice}</source>
        <translation>无法读取密钥文件 {path}：{why}。{advice}</translation>
    </message>
    <message>
        <source>the key file {path} cannot be written: {why}. {advice}</source>
        <translation>无法写入密钥文件 {path}：{why}。{advice}</translation>
    </message>
    <message>
        <source>the key file {path} comes and goes: is another program at it?</source>
        <translation>密钥文件 {path} 时有时无：是否有其他程序在使用它？</translation>
    </message>
    <message>
        <source>the key file {path} is a link to a file that is not there. Restore that file, or remove the link to get a new identity.</source>
        <translation>密钥文件 {path} 是一个链接，指向的文件不存在。请恢复该文件，或移除链接以获得新身份。</translation>
    </message>
    <message>
        <source>the key file {path} is damaged: {why}. {advice}</source>
        <translation>密钥文件 {path} 已损坏：{why}。{advice}</translation>
    </message>
    <message>
        <source>the key file {path} is empty. {advice}</source>
        <translation>密钥文件 {path} 为空。{advice}</translation>
    </message>
    <message>
        <source>the key file {path} is too large to be a key. {advice}</source>
        <translation>密钥文件 {path} 太大，不可能是密钥。{advice}</translation>
    </message>
    <message>
        <source>the limit of {most} connections from {group} is reached</source>
        <translation>已达到来自 {group} 的 {most} 个连接的上限</translation>
    </message>
    <message>
        <source>the limit of {most} connections is reached</source>
        <translation>已达到 {most} 个连接的上限</translation>
    </message>
    <message>
        <source>the limit of {most} inbound connections is reached</source>
        <translation>已达到 {most} 个入站连接的上限</translation>
    </message>
    <message>
        <source>the name leads to more than {most} DNS questions</source>
        <translation>该名称需要超过 {most} 次 DNS 查询</translation>
    </message>
    <message>
        <source>the name stands for no address</source>
        <translation>该名称不代表任何地址</translation>
    </message>
    <message>
        <source>the name stands for no address that we can dial</source>
        <translation>该名称不代表任何我们能拨号的地址</translation>
    </message>
    <message>
        <source>the name {file} is not that of a file</source>
        <translation>名称 {file} 不是文件名</translation>
    </message>
    <message>
        <source>the name {host} has no IPv4 or IPv6 address</source>
        <translation>名称 {host} 没有 IPv4 或 IPv6 地址</translation>
    </message>
    <message>
        <source>the name {host} has no IPv{version} address</source>
        <translation>名称 {host} 没有 IPv{version} 地址</translation>
    </message>
    <message>
        <source>the name {name} is taken by the internet itself</source>
        <translation>名称 {name} 已用于互联网本身</translation>
    </message>
    <message>
        <source>the network failed: {why}</source>
        <translation>网络故障：{why}</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>the network it ran over is gone</source>
        <translation>它所用的网络已消失</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>下一个空闲的</translation>
    </message>
    <message>
        <source>the next free one, like 192.168.1.0/24</source>
        <translation>下一个空闲的，例如 192.168.1.0/24</translation>
    </message>
    <message>
        <source>the node of {host} has never run</source>
        <translation>{host} 的节点从未运行过</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>节点正在停止</translation>
    </message>
    <message>
        <source>the one of the first start: {port}</source>
        <translation>首次启动时的端口：{port}</translation>
    </message>
    <message>
        <source>the one who would dial did not agree to</source>
        <translation>应当拨号的一方没有同意</translation>
    </message>
    <message>
        <source>the other side closed the connection at once</source>
        <translation>对方立即关闭了连接</translation>
    </message>
    <message>
        <source>the other side cut the connection while it was made</source>
        <translation>对方在建立连接时将其切断</translation>
    </message>
    <message>
        <source>the peer broke a rule: {why}</source>
        <translation>对方违反了规则：{why}</translation>
    </message>
    <message>
        <source>the peer broke the connection off</source>
        <translation>对方中断了连接</translation>
    </message>
    <message>
        <source>the peer came to us</source>
        <translation>对方来到我们这里</translation>
    </message>
    <message>
        <source>the peer closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>the peer closed the connection (code {code})</source>
        <translation>对方关闭了连接（代码 {code}）</translation>
    </message>
    <message>
        <source>the peer closed the connection: it had an internal error</source>
        <translation>对方关闭了连接：它发生了内部错误</translation>
    </message>
    <message>
        <source>the peer closed the connection: it says that we broke yamux</source>
        <translation>对方关闭了连接：它说我们违反了 yamux</translation>
    </message>
    <message>
        <source>the peer closed the stream before agreeing on its protocol</source>
        <translation>对方在商定协议之前关闭了流</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>对方没有及时应答</translation>
    </message>
    <message>
        <source>the peer did not answer the ping in time</source>
        <translation>对方没有及时应答 ping</translation>
    </message>
    <message>
        <source>the peer did not get in</source>
        <translation>节点未能进入</translation>
    </message>
    <message>
        <source>the peer did not go on in time</source>
        <translation>对方没有及时继续</translation>
    </message>
    <message>
        <source>the peer did not try</source>
        <translation>节点没有尝试</translation>
    </message>
    <message>
        <source>the peer does not speak {protocols}</source>
        <translation>对方不支持 {protocols}</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>对方不再有任何回应</translation>
    </message>
    <message>
        <source>the peer got in</source>
        <translation>节点进入成功</translation>
    </message>
    <message>
        <source>the peer has no place there</source>
        <translation>该节点在那里没有位置</translation>
    </message>
    <message>
        <source>the peer id is missing after /p2p</source>
        <translation>/p2p 后缺少节点 ID</translation>
    </message>
    <message>
        <source>the peer is on our own network, and cannot know how the internet sees us</source>
        <translation>对方在我们自己的网络上，无从知道互联网怎样看到我们</translation>
    </message>
    <message>
        <source>the peer left {count} new streams unanswered</source>
        <translation>对方没有应答 {count} 个新流</translation>
    </message>
    <message>
        <source>the peer offered no address</source>
        <translation>对方没有提供地址</translation>
    </message>
    <message>
        <source>the peer offers no address for us</source>
        <translation>对方没有提供适合我们的地址</translation>
    </message>
    <message>
        <source>the peer offers no address that could be dialled</source>
        <translation>对方没有提供可以拨号的地址</translation>
    </message>
    <message>
        <source>the peer proposed {count} protocols, the last being {last}</source>
        <translation>对方提议了 {count} 个协议，最后一个是 {last}</translation>
    </message>
    <message>
        <source>the peer reset the stream</source>
        <translation>对方重置了流</translation>
    </message>
    <message>
        <source>the peer sent {unread:,} bytes that nobody reads, and there is room for {room:,} in all</source>
        <translation>对方发送了 {unread:,} 字节而无人读取，总共只能容纳 {room:,} 字节</translation>
    </message>
    <message>
        <source>the peer was silent for {seconds:.0f} s</source>
        <translation>对方沉默了 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>the peer went on writing after we were done</source>
        <translation>我们结束之后对方仍在写入</translation>
    </message>
    <message>
        <source>the peer {peer} is banned</source>
        <translation>节点 {peer} 已被封禁</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN</source>
        <translation>对方的 SYN</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN won</source>
        <translation>对方的 SYN 先到</translation>
    </message>
    <message>
        <source>the peer&apos;s answer names no addresses</source>
        <translation>对方的回答没有给出地址</translation>
    </message>
    <message>
        <source>the picture {file} has too many pixels</source>
        <translation>图片 {file} 的像素太多</translation>
    </message>
    <message>
        <source>the port is missing after /{name}: {example} has one</source>
        <translation>/{name} 后缺少端口：{example} 就带有端口</translation>
    </message>
    <message>
        <source>the port is missing: write it as {start}/tcp/ and the port, like {example}</source>
        <translation>缺少端口：请写作 {start}/tcp/ 加端口，例如 {example}</translation>
    </message>
    <message>
        <source>the ports that we asked for are taken</source>
        <translation>我们请求的端口已被占用</translation>
    </message>
    <message>
        <source>the public phone book (Kademlia)</source>
        <translation>公共电话簿 (Kademlia)</translation>
    </message>
    <message>
        <source>the relay did not connect us: {why}</source>
        <translation>中继没有为我们接通：{why}</translation>
    </message>
    <message>
        <source>the relay gave no answer within {seconds:g} s</source>
        <translation>中继在 {seconds:g} 秒内没有应答</translation>
    </message>
    <message>
        <source>the relay is of no use: {why}</source>
        <translation>该中继没有用处：{why}</translation>
    </message>
    <message>
        <source>the relay&apos;s answer is none</source>
        <translation>中继的回答无效</translation>
    </message>
    <message>
        <source>the room&apos;s dial is done</source>
        <translation>房间的拨号已完成</translation>
    </message>
    <message>
        <source>the router ({name}) opened port {port}</source>
        <translation>路由器 ({name}) 开放了端口 {port}</translation>
    </message>
    <message>
        <source>the router does not answer UPnP</source>
        <translation>路由器不应答 UPnP</translation>
    </message>
    <message>
        <source>the router does not answer UPnP: {why}</source>
        <translation>路由器不应答 UPnP：{why}</translation>
    </message>
    <message>
        <source>the router does not answer {name}</source>
        <translation>路由器不应答 {name}</translation>
    </message>
    <message>
        <source>the router names an address that is none</source>
        <translation>路由器给出的地址无效</translation>
    </message>
    <message>
        <source>the router opened port {port}</source>
        <translation>路由器开放了端口 {port}</translation>
    </message>
    <message>
        <source>the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor UPnP, which may be switched off in its settings</source>
        <translation>路由器不应请求开放端口：它既不应答 PCP，也不应答 NAT-PMP 和 UPnP，这些功能可能已在其设置中关闭</translation>
    </message>
    <message>
        <source>the router refuses by NAT-PMP: {why}</source>
        <translation>路由器通过 NAT-PMP 拒绝：{why}</translation>
    </message>
    <message>
        <source>the router refuses by PCP: {why}</source>
        <translation>路由器通过 PCP 拒绝：{why}</translation>
    </message>
    <message>
        <source>the router refuses by UPnP: {why}</source>
        <translation>路由器通过 UPnP 拒绝：{why}</translation>
    </message>
    <message>
        <source>the router restarted</source>
        <translation>路由器已重启</translation>
    </message>
    <message>
        <source>the router says by NAT-PMP that it opened the port for no time at all</source>
        <translation>路由器通过 NAT-PMP 说，它开放端口的时长为零</translation>
    </message>
    <message>
        <source>the router says by PCP that it opened the port for no time at all</source>
        <translation>路由器通过 PCP 说，它开放端口的时长为零</translation>
    </message>
    <message>
        <source>the router sends us to another address than its own</source>
        <translation>路由器把我们引向另一个不属于它的地址</translation>
    </message>
    <message>
        <source>the router speaks UPnP, but not to open ports</source>
        <translation>路由器支持 UPnP，但不能用来开放端口</translation>
    </message>
    <message>
        <source>the router speaks another version of PCP</source>
        <translation>路由器使用另一个版本的 PCP</translation>
    </message>
    <message>
        <source>the router speaks version {version}, not PCP</source>
        <translation>路由器使用版本 {version}，而不是 PCP</translation>
    </message>
    <message>
        <source>the router was changed</source>
        <translation>路由器已更改</translation>
    </message>
    <message>
        <source>the router&apos;s UPnP took more than {seconds:g} s</source>
        <translation>路由器的 UPnP 用了超过 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>the router&apos;s answer by UPnP is of no use: {why}</source>
        <translation>路由器通过 UPnP 的回答没有用处：{why}</translation>
    </message>
    <message>
        <source>the router&apos;s description of itself is of no use: {why}</source>
        <translation>路由器对自己的描述没有用处：{why}</translation>
    </message>
    <message>
        <source>the server asks for dial data twice</source>
        <translation>服务器两次索要拨号数据</translation>
    </message>
    <message>
        <source>the server asks for {wanted:,} bytes before it dials; {most:,} are the most that is usual</source>
        <translation>服务器在拨号前索要 {wanted:,} 字节；通常最多为 {most:,}</translation>
    </message>
    <message>
        <source>the server at {server} is inside our own network or our provider&apos;s: from there it sees us at {mapped}, which says nothing of how the internet does</source>
        <translation>位于 {server} 的服务器在我们自己的网络或运营商的网络内：它从那里看到我们在 {mapped}，这不能说明互联网怎样看到我们</translation>
    </message>
    <message>
        <source>the server came in (AutoNAT v1)</source>
        <translation>服务器进来了 (AutoNAT v1)</translation>
    </message>
    <message>
        <source>the server came to another address of ours: {addr}</source>
        <translation>服务器到达了我们的另一个地址：{addr}</translation>
    </message>
    <message>
        <source>the server claims that it came, but nobody arrived here</source>
        <translation>服务器声称来过，但这里没有人到达</translation>
    </message>
    <message>
        <source>the server claims to see us at {mapped}, which is no public address: it cannot be right if it is on the internet</source>
        <translation>服务器声称看到我们在 {mapped}，而这不是公网地址：如果它在互联网上，就不可能正确</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>服务器没有应答就关闭了连接</translation>
    </message>
    <message>
        <source>the server connected to somebody, but not to us</source>
        <translation>服务器连上了某个节点，但不是我们</translation>
    </message>
    <message>
        <source>the server could not connect</source>
        <translation>服务器无法连接</translation>
    </message>
    <message>
        <source>the server did not want to dial</source>
        <translation>服务器不愿拨号</translation>
    </message>
    <message>
        <source>the server does not dial such an address</source>
        <translation>服务器不向这种地址拨号</translation>
    </message>
    <message>
        <source>the server is busy, or has had enough of us</source>
        <translation>服务器正忙，或不想再理会我们</translation>
    </message>
    <message>
        <source>the server refused ({answer})</source>
        <translation>服务器拒绝了（{answer}）</translation>
    </message>
    <message>
        <source>the server refused ({answer}): {why}</source>
        <translation>服务器拒绝了（{answer}）：{why}</translation>
    </message>
    <message>
        <source>the server refused, without a reason</source>
        <translation>服务器拒绝了，没有说明原因</translation>
    </message>
    <message>
        <source>the server reports an error</source>
        <translation>服务器报告了错误</translation>
    </message>
    <message>
        <source>the server reports an error of its own</source>
        <translation>服务器报告了它自己的错误</translation>
    </message>
    <message>
        <source>the server sees us at {mapped}, an address between a provider&apos;s NAT and its customers: it stands before that NAT, or it is wrong</source>
        <translation>服务器看到我们在 {mapped}，这是运营商 NAT 与其用户之间的地址：它位于该 NAT 之前，或者它弄错了</translation>
    </message>
    <message>
        <source>the server speaks of an address that we did not name</source>
        <translation>服务器提到了一个我们没有给出的地址</translation>
    </message>
    <message>
        <source>the stream ended after {come} of {all} bytes</source>
        <translation>流在传输 {all} 字节中的 {come} 字节后结束</translation>
    </message>
    <message>
        <source>the stream is closed for writing</source>
        <translation>流已关闭写入</translation>
    </message>
    <message>
        <source>the system did not let the dial share the listening port</source>
        <translation>系统不允许拨号共用监听端口</translation>
    </message>
    <message>
        <source>the system does not let us take part in multicast: {why}</source>
        <translation>系统不允许我们参与组播：{why}</translation>
    </message>
    <message>
        <source>the system does not tell who else listens ({why})</source>
        <translation>系统没有说明还有谁在监听（{why}）</translation>
    </message>
    <message>
        <source>the system forbids dialling from the listening port</source>
        <translation>系统禁止从监听端口拨号</translation>
    </message>
    <message>
        <source>the system found no answer for {name} within {seconds:g} s</source>
        <translation>系统在 {seconds:g} 秒内没有查到 {name}</translation>
    </message>
    <message>
        <source>the system takes that address for no valid target</source>
        <translation>系统认为该地址不是有效的目标</translation>
    </message>
    <message>
        <source>the title has more than {most} characters</source>
        <translation>标题超过 {most} 个字符</translation>
    </message>
    <message>
        <source>the two halves of the key do not belong together</source>
        <translation>密钥的两半不匹配</translation>
    </message>
    <message>
        <source>the upgrade was not done within {seconds:g} s</source>
        <translation>升级在 {seconds:g} 秒内没有完成</translation>
    </message>
    <message>
        <source>there are two with the name {name}</source>
        <translation>有两个名称都是 {name}</translation>
    </message>
    <message>
        <source>there is a space or an invisible character inside the address</source>
        <translation>地址中有空格或不可见字符</translation>
    </message>
    <message>
        <source>there is another NAT between us and it</source>
        <translation>我们与它之间还有另一层 NAT</translation>
    </message>
    <message>
        <source>there is more than one address: dial one after the other</source>
        <translation>有多个地址：请逐个拨号</translation>
    </message>
    <message>
        <source>there is no QR code in this picture, or it is too small to be read</source>
        <translation>此图片中没有二维码，或二维码太小无法读取</translation>
    </message>
    <message>
        <source>there is no address to listen on</source>
        <translation>没有可监听的地址</translation>
    </message>
    <message>
        <source>there is no host {name}</source>
        <translation>没有主机 {name}</translation>
    </message>
    <message>
        <source>there is no local network with IPv4 on which we listen</source>
        <translation>没有我们在其中监听的 IPv4 本地网络</translation>
    </message>
    <message>
        <source>there is no port in {addr}: {example} has one</source>
        <translation>{addr} 中没有端口：{example} 就带有端口</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that could be tested</source>
        <translation>我们还没有可以测试的公网地址</translation>
    </message>
    <message>
        <source>there is no public address of ours yet that this peer could test</source>
        <translation>我们还没有此节点可以测试的公网地址</translation>
    </message>
    <message>
        <source>there is no router {name}</source>
        <translation>没有路由器 {name}</translation>
    </message>
    <message>
        <source>there is no such field; did you mean {field}?</source>
        <translation>没有这个字段；你是指 {field} 吗？</translation>
    </message>
    <message>
        <source>there is no such field; known: {fields}</source>
        <translation>没有这个字段；已知的有：{fields}</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>there is nothing with the name {name}</source>
        <translation>没有名为 {name} 的对象</translation>
    </message>
    <message>
        <source>there is too much text to look through for addresses</source>
        <translation>文本太多，无法从中查找地址</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this connection has had all its streams</source>
        <translation>此连接可用的流已全部用完</translation>
    </message>
    <message>
        <source>this host has no free port to dial from</source>
        <translation>此主机没有可用于拨号的空闲端口</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: brackets in brackets</source>
        <translation>这不是可读取的 TOML：括号嵌套过多</translation>
    </message>
    <message>
        <source>this is no TOML: {why}</source>
        <translation>这不是 TOML：{why}</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this machine has no IPv{version}</source>
        <translation>本机没有 IPv{version}</translation>
    </message>
    <message>
        <source>this machine has no file descriptors left</source>
        <translation>本机没有剩余的文件描述符</translation>
    </message>
    <message>
        <source>this machine has no free port, or no fitting address, to dial from</source>
        <translation>本机没有可用于拨号的空闲端口或合适地址</translation>
    </message>
    <message>
        <source>this machine has no interface named {name}</source>
        <translation>本机没有名为 {name} 的接口</translation>
    </message>
    <message>
        <source>this machine has no route to that address</source>
        <translation>本机没有通往该地址的路由</translation>
    </message>
    <message>
        <source>this machine has no route to that network</source>
        <translation>本机没有通往该网络的路由</translation>
    </message>
    <message>
        <source>this machine no longer has that address; we listen there again when it is back</source>
        <translation>本机不再拥有该地址；等它恢复后，我们会重新在那里监听</translation>
    </message>
    <message>
        <source>this machine no longer has the address that we listen on</source>
        <translation>本机不再拥有我们监听的地址</translation>
    </message>
    <message>
        <source>this node</source>
        <translation>本节点</translation>
    </message>
    <message>
        <source>this node listens on {at} already</source>
        <translation>本节点已在 {at} 上监听</translation>
    </message>
    <message>
        <source>this peer is at our own public address: it is no stranger</source>
        <translation>此节点位于我们自己的公网地址：它不算陌生节点</translation>
    </message>
    <message>
        <source>this peer is just testing whether it can reach us</source>
        <translation>此节点正在测试能否连到我们</translation>
    </message>
    <message>
        <source>this peer is on our own network: what it can reach, strangers need not reach</source>
        <translation>此节点在我们自己的网络上：它能连到的，陌生节点未必能连到</translation>
    </message>
    <message>
        <source>this peer offers no test of whether we can be reached (AutoNAT)</source>
        <translation>此节点不提供对我们能否被连到的测试 (AutoNAT)</translation>
    </message>
    <message>
        <source>this process has no file descriptors left</source>
        <translation>此进程没有剩余的文件描述符</translation>
    </message>
    <message>
        <source>this system does not tell who else listens on a port</source>
        <translation>此系统不会说明还有谁在某个端口上监听</translation>
    </message>
    <message>
        <source>this system has no way known to us for a dial to share a listening port</source>
        <translation>我们不知道在此系统上有什么办法能让拨号共用监听端口</translation>
    </message>
    <message>
        <source>this system knows no name {name}</source>
        <translation>此系统不认识名称 {name}</translation>
    </message>
    <message>
        <source>this system names no DNS server: {why}</source>
        <translation>此系统没有指定 DNS 服务器：{why}</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}</source>
        <translation>此用户不得在端口 {port} 上监听</translation>
    </message>
    <message>
        <source>this user may not listen on port {port}; {free} is free</source>
        <translation>此用户不得在端口 {port} 上监听；{free} 空闲</translation>
    </message>
    <message>
        <source>through a port forward</source>
        <translation>经由端口转发</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>too few observers report it to ask others about it</source>
        <translation>报告它的观测者太少，无法就此询问其他节点</translation>
    </message>
    <message>
        <source>too few observers: {have} of {needed} that are needed</source>
        <translation>观测者太少：需要 {needed} 个，现有 {have} 个</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求太多</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>同时请求太多</translation>
    </message>
    <message>
        <source>too many requests for other hosts</source>
        <translation>对其他主机的请求太多</translation>
    </message>
    <message>
        <source>too much is under way: the line is full</source>
        <translation>在途的数据太多：线路已满</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two connections to this peer crossed; the other one is kept</source>
        <translation>与此节点的两个连接相互交叉；保留了另一个</translation>
    </message>
    <message>
        <source>two dials met in one TCP connection: the peer takes itself for the initiator too</source>
        <translation>两次拨号在同一个 TCP 连接中相遇：对方也把自己当作发起方</translation>
    </message>
    <message>
        <source>type the address of a peer, like {example}</source>
        <translation>输入节点的地址，例如 {example}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unfold the evidence of the verdict</source>
        <translation>展开结论的依据</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>未经邀请</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>未转换</translation>
    </message>
    <message>
        <source>user {uid}</source>
        <translation>用户 {uid}</translation>
    </message>
    <message>
        <source>waiting for the dial-back</source>
        <translation>正在等待回拨</translation>
    </message>
    <message>
        <source>we are connected with this peer through a relay only</source>
        <translation>我们与此节点只经由中继连接</translation>
    </message>
    <message>
        <source>we asked over IPv{asked} and the server sees an IPv{seen} address ({mapped}): a translator is on the way, or the server is wrong</source>
        <translation>我们通过 IPv{asked} 询问，而服务器看到的是 IPv{seen} 地址 ({mapped})：途中有转换器，或服务器弄错了</translation>
    </message>
    <message>
        <source>we came in</source>
        <translation>我们进去了</translation>
    </message>
    <message>
        <source>we do not listen on IPv{version}</source>
        <translation>我们没有在 IPv{version} 上监听</translation>
    </message>
    <message>
        <source>we do not listen on a loopback address</source>
        <translation>我们没有在环回地址上监听</translation>
    </message>
    <message>
        <source>we do not listen on {host}, from which this machine reaches that address</source>
        <translation>我们没有在 {host} 上监听，而本机从那里连到该地址</translation>
    </message>
    <message>
        <source>we have as many open ports as it allows</source>
        <translation>我们开放的端口已达到它允许的数量</translation>
    </message>
    <message>
        <source>we reset the stream</source>
        <translation>我们重置了流</translation>
    </message>
    <message>
        <source>we serve this protocol no more</source>
        <translation>我们不再提供此协议</translation>
    </message>
    <message>
        <source>we went to the peer</source>
        <translation>我们去了对方那里</translation>
    </message>
    <message>
        <source>web over libp2p</source>
        <translation>基于 libp2p 的网页</translation>
    </message>
    <message>
        <source>whoever had it opened had it closed</source>
        <translation>请求开放它的一方将它关闭</translation>
    </message>
    <message>
        <source>without a reason that we know</source>
        <translation>原因我们不清楚</translation>
    </message>
    <message>
        <source>write it as {addr}</source>
        <translation>请写作 {addr}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, and the signature holds</source>
        <translation>有，签名有效</translation>
    </message>
    <message>
        <source>yes: the connection with it is made anew when it is lost, and at each start</source>
        <translation>是：连接断开后会重新建立，每次启动时也会建立</translation>
    </message>
    <message>
        <source>your firewall</source>
        <translation>你的防火墙</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>你的路由器</translation>
    </message>
    <message>
        <source>{addr} (user {uid})</source>
        <translation>{addr}（用户 {uid}）</translation>
    </message>
    <message>
        <source>{addr} ({first} to {last})</source>
        <translation>{addr}（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>{addr} ({moment})</source>
        <translation>{addr}（{moment}）</translation>
    </message>
    <message>
        <source>{addr} ({scope})</source>
        <translation>{addr}（{scope}）</translation>
    </message>
    <message numerus="yes">
        <source>{addr} and {n} more</source>
        <comment>{addr} and {n} more</comment>
        <translation>
            <numerusform>{addr} 以及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr} answered: TCP connected, and it proved to be the peer, after {time}.</source>
        <translation>{addr} 有应答：TCP 已连接，并证明就是该节点，用时 {time}。</translation>
    </message>
    <message>
        <source>{addr} cannot be dialled: addresses look like {example}</source>
        <translation>无法向 {addr} 拨号：地址形如 {example}</translation>
    </message>
    <message>
        <source>{addr} is where one listens; to dial, name the computer&apos;s address</source>
        <translation>{addr} 是用于监听的；拨号时请写明电脑的地址</translation>
    </message>
    <message>
        <source>{addr} names no peer behind the relay: /p2p/… has to follow</source>
        <translation>{addr} 没有写明中继后面的节点：后面必须有 /p2p/…</translation>
    </message>
    <message>
        <source>{addr} refused it (RST) after {time}: nobody was let in there yet.</source>
        <translation>{addr} 在 {time} 后拒绝 (RST)：那里还不放任何人进来。</translation>
    </message>
    <message>
        <source>{addr} was not reached: {why}</source>
        <translation>没有连到 {addr}：{why}</translation>
    </message>
    <message>
        <source>{addr}, RTT {time}</source>
        <translation>{addr}，RTT {time}</translation>
    </message>
    <message>
        <source>{addr}: of relays, one can stand between us and the peer</source>
        <translation>{addr}：我们与节点之间只能有一个中继</translation>
    </message>
    <message>
        <source>{addr}: port 0 cannot be dialled</source>
        <translation>{addr}：无法向端口 0 拨号</translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, confirmed by observers</source>
        <comment>{addr}: {n} votes, confirmed by observers</comment>
        <translation>
            <numerusform>{addr}：{n} 票，已由观测者确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addr}: {n} vote, not confirmed by observers</source>
        <comment>{addr}: {n} votes, not confirmed by observers</comment>
        <translation>
            <numerusform>{addr}：{n} 票，未由观测者确认</numerusform>
        </translation>
    </message>
    <message>
        <source>{addr}: {outcome} ({detail})</source>
        <translation>{addr}：{outcome}（{detail}）</translation>
    </message>
    <message>
        <source>{addr}: {why}</source>
        <translation>{addr}：{why}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} 前</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port, even observers at one address.</source>
        <translation>全部 {all} 个观测者看到同一个共享端口的 {distinct} 个不同地址，即使是位于同一地址的观测者。</translation>
    </message>
    <message>
        <source>{all} observers see {distinct} different addresses of the one shared port: it depends on the destination&apos;s address, perhaps on its port too.</source>
        <translation>全部 {all} 个观测者看到同一个共享端口的 {distinct} 个不同地址：它取决于目标的地址，或许还取决于目标的端口。</translation>
    </message>
    <message numerus="yes">
        <source>{at}, as one peer observes</source>
        <comment>{at}, as {n} peers observe</comment>
        <translation>
            <numerusform>{at}，{n} 个节点的观测</numerusform>
        </translation>
    </message>
    <message>
        <source>{at}: {why}</source>
        <translation>{at}：{why}</translation>
    </message>
    <message>
        <source>{claim}: no. {seen}</source>
        <translation>{claim}：不成立。{seen}</translation>
    </message>
    <message>
        <source>{count} in the table of {router}</source>
        <translation>{router} 的表中有{count}</translation>
    </message>
    <message>
        <source>{count} inbound connections are being set up already</source>
        <translation>已有 {count} 个入站连接正在建立</translation>
    </message>
    <message>
        <source>{count} more like this one: {why}</source>
        <translation>还有 {count} 个类似的：{why}</translation>
    </message>
    <message>
        <source>{count} streams are open on this connection</source>
        <translation>此连接上已打开 {count} 个流</translation>
    </message>
    <message>
        <source>{dialer} dials {target}: {outcome}, {meaning}.</source>
        <translation>{dialer} 向 {target} 拨号：{outcome}，{meaning}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not taken. {sentence}</source>
        <translation>未采用 {file}。{sentence}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{found}: {lines}</source>
        <translation>{found}：{lines}</translation>
    </message>
    <message>
        <source>{found}; others get in: {status}, witness: {strength}</source>
        <translation>{found}；别人能否进来：{status}，证人：{strength}</translation>
    </message>
    <message>
        <source>{given} is a peer id shortened for show: copy the whole of it</source>
        <translation>{given} 是为显示而缩短的节点 ID：请复制完整的 ID</translation>
    </message>
    <message>
        <source>{given} is no name</source>
        <translation>{given} 不是名称</translation>
    </message>
    <message>
        <source>{given} is none of {words}</source>
        <translation>{given} 不在 {words} 之中</translation>
    </message>
    <message>
        <source>{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz</source>
        <translation>{given} 不是节点 ID：节点 ID 以 12D3Koo、16Uiu2、Qm 或 bafz 开头</translation>
    </message>
    <message>
        <source>{given} is not a port: those go from 1 to {most}</source>
        <translation>{given} 不是端口：端口范围为 1 到 {most}</translation>
    </message>
    <message>
        <source>{given} is not a whole peer id: characters are missing or wrong, so copy it again</source>
        <translation>{given} 不是完整的节点 ID：缺少字符或有误，请重新复制</translation>
    </message>
    <message>
        <source>{given} is not an IPv{version} address: {example} has one</source>
        <translation>{given} 不是 IPv{version} 地址：{example} 才是正确写法</translation>
    </message>
    <message>
        <source>{given} is not an address and a port, like 203.0.113.99:4001</source>
        <translation>{given} 不是地址加端口，例如 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{given} is not an address range ({why}): write it as 203.0.113.0/24</source>
        <translation>{given} 不是地址范围（{why}）：请写作 203.0.113.0/24</translation>
    </message>
    <message>
        <source>{group} connects again and again, too fast</source>
        <translation>{group} 反复连接，过于频繁</translation>
    </message>
    <message>
        <source>{group} sets up so many connections that others wait</source>
        <translation>{group} 建立的连接太多，别人只好等待</translation>
    </message>
    <message>
        <source>{hosts} and {routers}</source>
        <translation>{hosts}和{routers}</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly</source>
        <translation>{host} 与 {to} 已直连</translation>
    </message>
    <message>
        <source>{host} and {to} are connected directly and through a relay</source>
        <translation>{host} 与 {to} 已直连，同时也经由中继连接</translation>
    </message>
    <message>
        <source>{host} and {to} are connected through a relay</source>
        <translation>{host} 与 {to} 经由中继连接</translation>
    </message>
    <message>
        <source>{host} and {to} are not connected</source>
        <translation>{host} 与 {to} 未连接</translation>
    </message>
    <message>
        <source>{host} asks others to come in</source>
        <translation>{host} 请别人来连</translation>
    </message>
    <message>
        <source>{host} cannot ask: {why}</source>
        <translation>{host} 无法请求：{why}</translation>
    </message>
    <message>
        <source>{host} cannot dial {other}: there is no such host</source>
        <translation>{host} 无法向 {other} 拨号：没有这台主机</translation>
    </message>
    <message>
        <source>{host} cannot dial {to}: {why}</source>
        <translation>{host} 无法向 {to} 拨号：{why}</translation>
    </message>
    <message>
        <source>{host} closes its connections with {to}</source>
        <translation>{host} 关闭与 {to} 的连接</translation>
    </message>
    <message>
        <source>{host} dials {to} at {at}</source>
        <translation>{host} 在 {at} 向 {to} 拨号</translation>
    </message>
    <message>
        <source>{host} dials {to} through a relay</source>
        <translation>{host} 经由中继向 {to} 拨号</translation>
    </message>
    <message>
        <source>{host} failed: {why}</source>
        <translation>{host} 失败：{why}</translation>
    </message>
    <message>
        <source>{host} has no observed address</source>
        <translation>{host} 没有观测到的地址</translation>
    </message>
    <message>
        <source>{host} has no opened address</source>
        <translation>{host} 没有已开放的地址</translation>
    </message>
    <message>
        <source>{host} has no place at a relay</source>
        <translation>{host} 在中继上没有位置</translation>
    </message>
    <message>
        <source>{host} has no such address</source>
        <translation>{host} 没有这样的地址</translation>
    </message>
    <message>
        <source>{host} has not dialled {to}</source>
        <translation>{host} 没有向 {to} 拨过号</translation>
    </message>
    <message>
        <source>{host} has not tried to punch a hole with {to}</source>
        <translation>{host} 没有尝试过与 {to} 打洞</translation>
    </message>
    <message>
        <source>{host} is known on one network only, whose interface must be named: /ip6zone/eth0/ip6/{host}/tcp/{port}</source>
        <translation>{host} 只在一个网络上有效，必须写明该网络的接口：/ip6zone/eth0/ip6/{host}/tcp/{port}</translation>
    </message>
    <message>
        <source>{host} is not an address of this machine</source>
        <translation>{host} 不是本机的地址</translation>
    </message>
    <message>
        <source>{host} reached {to}</source>
        <translation>{host} 连到了 {to}</translation>
    </message>
    <message>
        <source>{host}: {found}</source>
        <translation>{host}：{found}</translation>
    </message>
    <message>
        <source>{host}: {found} ({sentence})</source>
        <translation>{host}：{found}（{sentence}）</translation>
    </message>
    <message>
        <source>{host}: {outcome} ({why})</source>
        <translation>{host}：{outcome}（{why}）</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min pass</source>
        <translation>过去 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate}</source>
        <translation>来自 {sender} 的 {kind}：{fate}</translation>
    </message>
    <message>
        <source>{kind} from {sender}: {fate} at {place}</source>
        <translation>来自 {sender} 的 {kind}：{fate}，在{place}</translation>
    </message>
    <message>
        <source>{kind} kept out ({rule}). {why}</source>
        <translation>{kind} 被挡住（{rule}）。{why}</translation>
    </message>
    <message>
        <source>{kind} let through ({rule}). {why}</source>
        <translation>{kind} 被放行（{rule}）。{why}</translation>
    </message>
    <message>
        <source>{kind}, IPv6 firewall</source>
        <translation>{kind}，IPv6 防火墙</translation>
    </message>
    <message>
        <source>{lane}, since {begin}: {sentence}</source>
        <translation>{lane}，自 {begin} 起：{sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin} to {end}: {sentence}</source>
        <translation>{lane}，{begin} 至 {end}：{sentence}</translation>
    </message>
    <message>
        <source>{lane}, {begin}: {sentence}</source>
        <translation>{lane}，{begin}：{sentence}</translation>
    </message>
    <message>
        <source>{minutes} minutes pass</source>
        <translation>过去 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{moment}, {age} ago</source>
        <translation>{moment}，{age} 前</translation>
    </message>
    <message>
        <source>{most} are banned already: allow somebody first</source>
        <translation>已封禁 {most} 个：请先解除一个</translation>
    </message>
    <message>
        <source>{most} other addresses have as many votes</source>
        <translation>另有 {most} 个地址的票数相同</translation>
    </message>
    <message>
        <source>{most} peers are favourites already: let go of one first</source>
        <translation>已收藏 {most} 个节点：请先取消一个</translation>
    </message>
    <message>
        <source>{most} peers are remembered already: take a note, favourite or ban away first</source>
        <translation>已记住 {most} 个节点：请先删除一条备注、收藏或封禁</translation>
    </message>
    <message>
        <source>{most} questions are open already</source>
        <translation>已有 {most} 个询问正在进行</translation>
    </message>
    <message>
        <source>{muxer}, agreed on inside the security handshake</source>
        <translation>{muxer}，在安全握手中商定</translation>
    </message>
    <message>
        <source>{names} would be cut off: move or delete that first</source>
        <translation>{names} 会被切断：请先移动或删除</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation>{name}（主机）</translation>
    </message>
    <message>
        <source>{name} (router)</source>
        <translation>{name}（路由器）</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name}（你）</translation>
    </message>
    <message>
        <source>{name} answered the ping in {time}.</source>
        <translation>{name} 在 {time} 内应答了 ping。</translation>
    </message>
    <message>
        <source>{name} cannot be moved while it runs: build it anew</source>
        <translation>{name} 运行时无法移动：请重新搭建</translation>
    </message>
    <message>
        <source>{name} cannot become another kind of thing</source>
        <translation>{name} 不能变成另一种东西</translation>
    </message>
    <message>
        <source>{name} could not connect to {other}. {why}</source>
        <translation>{name} 无法连接到 {other}。{why}</translation>
    </message>
    <message>
        <source>{name} dials for others.</source>
        <translation>{name} 会替别人拨号。</translation>
    </message>
    <message>
        <source>{name} dials {other} at {addr}.</source>
        <translation>{name} 在 {addr} 向 {other} 拨号。</translation>
    </message>
    <message>
        <source>{name} does not dial for others.</source>
        <translation>{name} 不替别人拨号。</translation>
    </message>
    <message>
        <source>{name} does not dial itself.</source>
        <translation>{name} 不会向自己拨号。</translation>
    </message>
    <message>
        <source>{name} has more than {most} routers before it, or they stand in a circle</source>
        <translation>{name} 前面的路由器超过 {most} 个，或它们连成了一圈</translation>
    </message>
    <message>
        <source>{name} is a {kind} now; its table is empty.</source>
        <translation>{name} 现在是{kind}；它的表为空。</translation>
    </message>
    <message>
        <source>{name} is connected to {other}.</source>
        <translation>{name} 已连接到 {other}。</translation>
    </message>
    <message>
        <source>{name} is gone. Ctrl+Z brings it back.</source>
        <translation>{name} 已移除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>{name} is in a network that is not there: {network}</source>
        <translation>{name} 所在的网络不存在：{network}</translation>
    </message>
    <message>
        <source>{name} is no STUN server: write stun.example.org or 192.0.2.7:3478</source>
        <translation>{name} 不是 STUN 服务器：请写 stun.example.org 或 192.0.2.7:3478</translation>
    </message>
    <message>
        <source>{name} is not a protocol: addresses look like {example}</source>
        <translation>{name} 不是协议：地址形如 {example}</translation>
    </message>
    <message>
        <source>{name} restarted: its table is empty.</source>
        <translation>{name} 已重启：它的表为空。</translation>
    </message>
    <message>
        <source>{name} says: {reason}</source>
        <translation>{name} 说：{reason}</translation>
    </message>
    <message>
        <source>{name}, {transport}</source>
        <translation>{name}，{transport}</translation>
    </message>
    <message>
        <source>{name}: a NAT has to map somehow, &apos;unknown&apos; is no way</source>
        <translation>{name}：NAT 必须有某种映射方式，&apos;unknown&apos; 不是映射方式</translation>
    </message>
    <message>
        <source>{name}: at is two numbers from 0 to 1, across and down</source>
        <translation>{name}：at 是两个 0 到 1 的数字，依次为横向和纵向</translation>
    </message>
    <message>
        <source>{name}: it cannot report {given}; write it as 203.0.113.99:4001</source>
        <translation>{name}：它无法报告 {given}；请写作 203.0.113.99:4001</translation>
    </message>
    <message>
        <source>{name}: latency is 0 to {most:g} seconds</source>
        <translation>{name}：latency 为 0 到 {most:g} 秒</translation>
    </message>
    <message>
        <source>{name}: loss is a share from 0 to {most:g}</source>
        <translation>{name}：loss 为 0 到 {most:g} 的比例</translation>
    </message>
    <message>
        <source>{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.</source>
        <translation>{name}：映射{mapping}，过滤{filtering}，穿过 NAT 时保持端口：{kept}。</translation>
    </message>
    <message>
        <source>{name}: mappings are kept for {least:g} s at least</source>
        <translation>{name}：映射至少保留 {least:g} 秒</translation>
    </message>
    <message>
        <source>{name}: no NAT, others see one of our own interfaces.</source>
        <translation>{name}：无 NAT，别人看到的是我们自己的接口。</translation>
    </message>
    <message>
        <source>{name}: no punch so far with such a NAT of ours ({does}).</source>
        <translation>{name}：我方为这种 NAT 时尚无打洞（{does}）。</translation>
    </message>
    <message>
        <source>{name}: not known yet</source>
        <translation>{name}：尚不清楚</translation>
    </message>
    <message>
        <source>{name}: observers that must agree are 1 to {most}</source>
        <translation>{name}：须一致的观测者数为 1 到 {most}</translation>
    </message>
    <message>
        <source>{name}: the address {addr} is taken</source>
        <translation>{name}：地址 {addr} 已被占用</translation>
    </message>
    <message>
        <source>{name}: {addr} does not lie in {network}</source>
        <translation>{name}：{addr} 不在 {network} 之内</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}：{changed}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}：{figure}</translation>
    </message>
    <message>
        <source>{name}: {given} is no IPv4 address; write it as 203.0.113.7</source>
        <translation>{name}：{given} 不是 IPv4 地址；请写作 203.0.113.7</translation>
    </message>
    <message>
        <source>{name}: {given} is no network inside; write it as 192.168.1.0/24</source>
        <translation>{name}：{given} 不是内部网络；请写作 192.168.1.0/24</translation>
    </message>
    <message>
        <source>{name}: {given} is no way to filter; without any filter it is &apos;endpoint_independent&apos;</source>
        <translation>{name}：{given} 不是过滤方式；完全不过滤应写 &apos;endpoint_independent&apos;</translation>
    </message>
    <message>
        <source>{name}: {other} has the address {addr} already</source>
        <translation>{name}：{other} 已使用地址 {addr}</translation>
    </message>
    <message>
        <source>{name}: {port} is no port; they go from 1 to 65535</source>
        <translation>{name}：{port} 不是端口；端口范围为 1 到 65535</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {some} of {n} punch so far ended with a direct connection.</source>
        <comment>{name}: {some} of {n} punches so far ended with a direct connection.</comment>
        <translation>
            <numerusform>{name}：迄今 {n} 次打洞中有 {some} 次建立了直连。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} / {whole}</translation>
    </message>
    <message>
        <source>{number}  {name} (you)</source>
        <translation>{number}  {name}（你）</translation>
    </message>
    <message>
        <source>{number} arriving</source>
        <translation>{number} 个正在到达</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <source>{number} hosts and routers. Arrow keys go from one to the next.</source>
        <translation>{number} 个主机和路由器。用方向键逐个移动。</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} / {whole}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}，已关闭</translation>
    </message>
    <message>
        <source>{number}, open</source>
        <translation>{number}，已打开</translation>
    </message>
    <message>
        <source>{number}, {direction}</source>
        <translation>{number}，{direction}</translation>
    </message>
    <message>
        <source>{number}. {title}  ({minutes} min)
{summary}</source>
        <translation>{number}. {title}（{minutes} 分钟）
{summary}</translation>
    </message>
    <message numerus="yes">
        <source>{n} address</source>
        <comment>{n} addresses</comment>
        <translation>
            <numerusform>{n} 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address with fewer votes, summed up</source>
        <comment>{n} addresses with fewer votes, summed up</comment>
        <translation>
            <numerusform>{n} 个票数较少的地址，合并显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change is not kept yet.</source>
        <comment>{n} changes are not kept yet.</comment>
        <translation>
            <numerusform>{n} 项更改尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closed</source>
        <comment>{n} closed</comment>
        <translation>
            <numerusform>{n} 个已关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection</source>
        <comment>{n} connections</comment>
        <translation>
            <numerusform>{n} 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection that this rests on is not open any more.</source>
        <comment>{n} connections that this rests on are not open any more.</comment>
        <translation>
            <numerusform>作为依据的连接中有 {n} 个已不再打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dial under way</source>
        <comment>{n} dials under way</comment>
        <translation>
            <numerusform>{n} 次拨号正在进行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event lost here: more happened than the node keeps while nobody was looking.</source>
        <comment>{n} events lost here: more happened than the node keeps while nobody was looking.</comment>
        <translation>
            <numerusform>这里丢失了 {n} 个事件：无人查看期间发生的事件超出了节点所能保留的数量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host</source>
        <comment>{n} hosts</comment>
        <translation>
            <numerusform>{n} 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host that we had contacted tried to come in from another port, and could not: only answers get in.</source>
        <comment>{n} hosts that we had contacted tried to come in from another port, and could not: only answers get in.</comment>
        <translation>
            <numerusform>{n} 台我们联系过的主机尝试从另一个端口进来，但没能进来：只有应答能进来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not</source>
        <comment>{n} hosts were asked to come in, and could not</comment>
        <translation>
            <numerusform>请了 {n} 台主机来连，没能进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} host was asked to come in, and could not; {needed} are needed to be sure</source>
        <comment>{n} hosts were asked to come in, and could not; {needed} are needed to be sure</comment>
        <translation>
            <numerusform>请了 {n} 台主机来连，没能进来；需要 {needed} 台才能确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbound connection</source>
        <comment>{n} inbound connections</comment>
        <translation>
            <numerusform>{n} 个入站连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} 个表项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is left out.</source>
        <comment>{n} more are left out.</comment>
        <translation>
            <numerusform>另有 {n} 个未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer</source>
        <comment>{n} observers</comment>
        <translation>
            <numerusform>{n} 个观测者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer ({needed} needed) report {at}</source>
        <comment>{n} observers ({needed} needed) report {at}</comment>
        <translation>
            <numerusform>{n} 个观测者（需要 {needed} 个）报告 {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed for {at}. Connect to peers in other places to be sure.</source>
        <comment>{n} observers of the {needed} needed for {at}. Connect to peers in other places to be sure.</comment>
        <translation>
            <numerusform>{at} 需要 {needed} 个观测者，现有 {n} 个。连接其他地方的节点才能确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer of the {needed} needed sees you at {at}. Whether others can reach you there is not known yet.</source>
        <comment>{n} observers of the {needed} needed see you at {at}. Whether others can reach you there is not known yet.</comment>
        <translation>
            <numerusform>在所需的 {needed} 个观测者中，有 {n} 个看到你在 {at}。别人能否在那里连到你还不清楚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}.</source>
        <comment>{n} observers see us at {addr}.</comment>
        <translation>
            <numerusform>{n} 个观测者看到我们在 {addr}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} observer sees us at {addr}: enough to confirm it.</source>
        <comment>{n} observers see us at {addr}: enough to confirm it.</comment>
        <translation>
            <numerusform>{n} 个观测者看到我们在 {addr}：足以确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</source>
        <comment>{n} of our connections left from the shared port. Nobody has come in on it yet, so we do not know whether it is open to others.</comment>
        <translation>
            <numerusform>我们有 {n} 个连接从共享端口发出。还没有人从那里进来，所以不知道它是否对别人开放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</source>
        <comment>{n} of those who tried could not come in; more have to try before that says how the NAT or firewall filters.</comment>
        <translation>
            <numerusform>尝试过的有 {n} 个没能进来；还需要更多尝试，才能说明 NAT 或防火墙怎样过滤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other address</source>
        <comment>{n} other addresses</comment>
        <translation>
            <numerusform>{n} 个其他地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other process listens here too</source>
        <comment>{n} other processes listen here too</comment>
        <translation>
            <numerusform>还有 {n} 个其他进程在此监听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} participant more had no place.</source>
        <comment>{n} participants more had no place.</comment>
        <translation>
            <numerusform>另有 {n} 个参与者没有位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} peer</source>
        <comment>{n} peers</comment>
        <translation>
            <numerusform>{n} 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation>
            <numerusform>{n} 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} punch ended before it was known what our NAT does.</source>
        <comment>{n} punches ended before it was known what our NAT does.</comment>
        <translation>
            <numerusform>有 {n} 次打洞在得知我们的 NAT 行为之前就结束了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report, which cannot tell a public address of the shared port: see why there.</source>
        <comment>{n} reports, none of which can tell a public address of the shared port: see the reason at each.</comment>
        <translation>
            <numerusform>{n} 份报告，都不能说明共享端口的公网地址：原因见各项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} router</source>
        <comment>{n} routers</comment>
        <translation>
            <numerusform>{n} 台路由器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by the filter.</source>
        <comment>{n} rows are hidden by the filter.</comment>
        <translation>
            <numerusform>有 {n} 行被筛选隐藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden by what is chosen on this page.</source>
        <comment>{n} rows are hidden by what is chosen on this page.</comment>
        <translation>
            <numerusform>有 {n} 行因本页的选择而隐藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting holds from the next start of Natscope.</source>
        <comment>{n} settings hold from the next start of Natscope.</comment>
        <translation>
            <numerusform>{n} 项设置从下次启动 Natscope 起生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step like these.</source>
        <comment>{n} steps like these.</comment>
        <translation>
            <numerusform>{n} 个类似的步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wish</source>
        <comment>{n} wishes</comment>
        <translation>
            <numerusform>{n} 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>{observer} has told {of} nothing</source>
        <translation>{observer} 没有告诉 {of} 任何内容</translation>
    </message>
    <message>
        <source>{observer} sees nothing</source>
        <translation>{observer} 什么也没看到</translation>
    </message>
    <message>
        <source>{observer} sees {seen}</source>
        <translation>{observer} 看到 {seen}</translation>
    </message>
    <message>
        <source>{opened}, as it would not give {port}</source>
        <translation>{opened}，因为它不给 {port}</translation>
    </message>
    <message>
        <source>{opened}, but does not tell its address outside</source>
        <translation>{opened}，但没有说明它的外部地址</translation>
    </message>
    <message>
        <source>{opened}, but its own address outside, {host}, is no public one: there is a second NAT before it, which this does not open</source>
        <translation>{opened}，但它自己的外部地址 {host} 不是公网地址：前面还有第二层 NAT，这样打不开它</translation>
    </message>
    <message>
        <source>{opened}, until it is closed: it knows no leases</source>
        <translation>{opened}，直到关闭为止：它不支持租期</translation>
    </message>
    <message>
        <source>{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.</source>
        <translation>{ours}（{ours_does}）对 {theirs}（{theirs_does}）：{how}。</translation>
    </message>
    <message>
        <source>{outcome}: {peer}</source>
        <translation>{outcome}：{peer}</translation>
    </message>
    <message>
        <source>{owner}, on {addr}: the system may hand it some of our inbound connections, which are then missing here.</source>
        <translation>{owner}，位于 {addr}：系统可能会把我们的一些入站连接交给它，这些连接在这里就看不到了。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a key file</source>
        <translation>{path} 不能作为密钥文件的名称</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds nothing: the recording ended before it began</source>
        <translation>{path} 中没有内容：录制还没开始就结束了</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
        <source>{path} is not a file that can hold a key. Name a file, there or not yet, with --identity.</source>
        <translation>{path} 不是可以存放密钥的文件。请用 --identity 指定一个文件，可以是尚不存在的文件。</translation>
    </message>
    <message>
        <source>{path} is not a recording of Natscope</source>
        <translation>{path} 不是 Natscope 的录制</translation>
    </message>
    <message>
        <source>{path} is there already: name a new file to record into</source>
        <translation>{path} 已存在：请指定一个新文件用于录制</translation>
    </message>
    <message>
        <source>{path} is too large to be a lab.</source>
        <translation>{path} 太大，不可能是实验。</translation>
    </message>
    <message>
        <source>{path} was recorded in format {found} by another version of Natscope; this one reads format {ours}</source>
        <translation>{path} 由另一版本的 Natscope 以格式 {found} 录制；此版本读取格式 {ours}</translation>
    </message>
    <message>
        <source>{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to see why.</source>
        <translation>{peers}和{addresses}。{counts} 表示算一票，{does_not} 表示不算：选择后可查看原因。</translation>
    </message>
    <message>
        <source>{peer} answered the ping in {time}.</source>
        <translation>{peer} 在 {time} 内应答了 ping。</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back at {addr}: {why}</source>
        <translation>{peer} 请我们在 {addr} 回拨：{why}</translation>
    </message>
    <message>
        <source>{peer} asked us to dial it back, and we did not: {why}</source>
        <translation>{peer} 请我们回拨，我们没有照做：{why}</translation>
    </message>
    <message>
        <source>{peer} at {addr}</source>
        <translation>{peer}，位于 {addr}</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at any of the others.</source>
        <translation>位于 {group} 的 {peer} 没有看到我们在其他任何地址。</translation>
    </message>
    <message>
        <source>{peer} at {group} does not see us at {addr}.</source>
        <translation>位于 {group} 的 {peer} 没有看到我们在 {addr}。</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that counts as a vote.</source>
        <translation>位于 {group} 的 {peer} 看到我们在 {addr}：算一票。</translation>
    </message>
    <message>
        <source>{peer} at {group} sees us at {addr}: that does not count ({reason}).</source>
        <translation>位于 {group} 的 {peer} 看到我们在 {addr}：不算数（{reason}）。</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it dialled {dialled}. Path: {path}; {solicited}.</source>
        <translation>{peer} 从 {addr} 进来，到达 {here}；它拨的是 {dialled}。路径：{path}；{solicited}。</translation>
    </message>
    <message>
        <source>{peer} came in from {addr} at {here}; it did not tell which address it dialled. Path: {path}; {solicited}.</source>
        <translation>{peer} 从 {addr} 进来，到达 {here}；它没有说拨的是哪个地址。路径：{path}；{solicited}。</translation>
    </message>
    <message>
        <source>{peer} came to a punch with somebody else</source>
        <translation>{peer} 来与别人打洞</translation>
    </message>
    <message>
        <source>{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.</source>
        <translation>{peer} 从 {addr} 连接我们，到达 {here}；升级用时 {time}。</translation>
    </message>
    <message>
        <source>{peer} did not identify itself: {why}</source>
        <translation>{peer} 没有表明身份：{why}</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} 表明了身份：{agent}，看到我们在 {addr}。</translation>
    </message>
    <message>
        <source>{peer} identified itself: {agent}.</source>
        <translation>{peer} 表明了身份：{agent}。</translation>
    </message>
    <message>
        <source>{peer} is a favourite: the connection with it is kept.</source>
        <translation>{peer} 已收藏：与它的连接会保持。</translation>
    </message>
    <message>
        <source>{peer} is allowed again.</source>
        <translation>{peer} 已解除封禁。</translation>
    </message>
    <message>
        <source>{peer} is banned.</source>
        <translation>{peer} 已被封禁。</translation>
    </message>
    <message>
        <source>{peer} is no favourite any more; what is open stays.</source>
        <translation>{peer} 不再是收藏；已打开的连接保持不变。</translation>
    </message>
    <message>
        <source>{peer} met us at the relay {relay}: we begin to punch a hole towards it.</source>
        <translation>{peer} 在中继 {relay} 与我们相遇：我们开始向它打洞。</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that counts as the vote of {group}.</source>
        <translation>{peer} 看到 {addr} 为 {seen}；算作 {group} 的一票。</translation>
    </message>
    <message>
        <source>{peer} sees {addr} as {seen}; that is no vote: {why}</source>
        <translation>{peer} 看到 {addr} 为 {seen}；不算一票：{why}</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent} and sees us at {addr}.</source>
        <translation>{peer} 发来了自己的新情况：{agent}，看到我们在 {addr}。</translation>
    </message>
    <message>
        <source>{peer} sent news of itself: {agent}.</source>
        <translation>{peer} 发来了自己的新情况：{agent}。</translation>
    </message>
    <message>
        <source>{peer} was asked to try {addr}: {outcome} ({detail}).</source>
        <translation>已请 {peer} 尝试 {addr}：{outcome}（{detail}）。</translation>
    </message>
    <message>
        <source>{peer}, a stranger to our shared port: we reach it from another one, {time}.</source>
        <translation>{peer}，对我们的共享端口来说是陌生者：我们从另一个端口到达它，{time}。</translation>
    </message>
    <message>
        <source>{peer}, whom we met at the relay {relay}, begins to punch a hole with us.</source>
        <translation>我们在中继 {relay} 遇到的 {peer} 开始与我们打洞。</translation>
    </message>
    <message>
        <source>{peer}, {agent}</source>
        <translation>{peer}，{agent}</translation>
    </message>
    <message>
        <source>{peer}, {strength}, {time}.</source>
        <translation>{peer}，{strength}，{time}。</translation>
    </message>
    <message>
        <source>{peer}: {reason}</source>
        <translation>{peer}：{reason}</translation>
    </message>
    <message>
        <source>{places} kept, {connections} now, {size} carried, {wishes} refused.</source>
        <translation>保留了{places}，当前{connections}，已传输 {size}，拒绝了{wishes}。</translation>
    </message>
    <message>
        <source>{place} keeps it out ({rule}).</source>
        <translation>{place}挡住了它（{rule}）。</translation>
    </message>
    <message>
        <source>{place} keeps it out.</source>
        <translation>{place}挡住了它。</translation>
    </message>
    <message>
        <source>{place} lets it through ({rule}). {why}</source>
        <translation>{place}放行了它（{rule}）。{why}</translation>
    </message>
    <message>
        <source>{place}: {inside} is {outside}</source>
        <translation>{place}：{inside} 即 {outside}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}：{why}</translation>
    </message>
    <message>
        <source>{protocol}: {meaning}</source>
        <translation>{protocol}：{meaning}</translation>
    </message>
    <message>
        <source>{reach}: {sentence}</source>
        <translation>{reach}：{sentence}</translation>
    </message>
    <message>
        <source>{refusal} It stands for {inside}.</source>
        <translation>{refusal}它代表 {inside}。</translation>
    </message>
    <message>
        <source>{router} closed the line by which {inside} is {outside} outside: {why}.</source>
        <translation>{router} 关闭了使 {inside} 在外部成为 {outside} 的表项：{why}。</translation>
    </message>
    <message>
        <source>{router} opened a line: {inside} is {outside} outside.</source>
        <translation>{router} 打开了一个表项：{inside} 在外部即 {outside}。</translation>
    </message>
    <message>
        <source>{router} restarts: its table is forgotten</source>
        <translation>{router} 重启：它忘记了自己的表</translation>
    </message>
    <message>
        <source>{router} saw no such packet</source>
        <translation>{router} 没有见过这样的数据包</translation>
    </message>
    <message>
        <source>{seconds:g} seconds pass</source>
        <translation>过去 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>{sender} → {receiver}, and gets lost: {packet}</source>
        <translation>{sender} → {receiver}，途中丢失：{packet}</translation>
    </message>
    <message>
        <source>{sender} → {receiver}: {packet}</source>
        <translation>{sender} → {receiver}：{packet}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{server}: no answer</source>
        <translation>{server}：无应答</translation>
    </message>
    <message>
        <source>{share} of the packets</source>
        <translation>{share} 的数据包</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>显示 {shown} / {total}</translation>
    </message>
    <message>
        <source>{size}, now {rate}</source>
        <translation>{size}，当前 {rate}</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some}和{more}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} / {all}</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}，{more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <translation>{some}；{more}</translation>
    </message>
    <message>
        <source>{source} cannot leave: all ports outside are taken.</source>
        <translation>{source} 出不去：外部的所有端口都已占用。</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to exactly that address and port, and only those may come in to which it has.</source>
        <translation>{source} 不得从 {target} 进来：它没有恰好向那个地址和端口发送过数据，只有它发送过数据的才能进来。</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: it has not sent to that address, and only those may come in to which it has.</source>
        <translation>{source} 不得从 {target} 进来：它没有向那个地址发送过数据，只有它发送过数据的才能进来。</translation>
    </message>
    <message>
        <source>{source} may not come in at {target}: nobody inside has that port outside.</source>
        <translation>{source} 不得从 {target} 进来：内部没有谁使用那个外部端口。</translation>
    </message>
    <message>
        <source>{source} sends to {target} by a mapping that is there: it is {outside} outside.</source>
        <translation>{source} 经由已有的映射发往 {target}：它在外部是 {outside}。</translation>
    </message>
    <message>
        <source>{source} sends to {target} for the first time: from now on it is {outside} outside.</source>
        <translation>{source} 首次发往 {target}：从现在起它在外部是 {outside}。</translation>
    </message>
    <message>
        <source>{source} sends to {target}, which stands for {inside} in this very network: it is turned round, and seen as {outside}.</source>
        <translation>{source} 发往 {target}，后者代表这个网络内部的 {inside}：数据被折返回来，看到的来源是 {outside}。</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here, and nothing is kept out.</source>
        <translation>{source} 发往 {target}。这里不做任何转换，也不挡住任何数据。</translation>
    </message>
    <message>
        <source>{source} sends to {target}. Nothing is translated here; from now on answers may come in.</source>
        <translation>{source} 发往 {target}。这里不做任何转换；从现在起应答可以进来。</translation>
    </message>
    <message>
        <source>{speed:g} × faster</source>
        <translation>{speed:g} 倍速</translation>
    </message>
    <message>
        <source>{strength} (witness {peer})</source>
        <translation>{strength}（证人 {peer}）</translation>
    </message>
    <message>
        <source>{table} of details</source>
        <translation>{table}的详情</translation>
    </message>
    <message>
        <source>{target} is this router&apos;s own address outside, and it does not turn round what comes from inside.</source>
        <translation>{target} 是此路由器自己的外部地址，而它不会把来自内部的数据折返回来。</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, and this NAT lets everybody in to it.</source>
        <translation>{target} 代表 {inside}，而此 NAT 放所有人进来。</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has just sent to exactly {source}.</source>
        <translation>{target} 代表 {inside}，它刚刚恰好向 {source} 发送过数据。</translation>
    </message>
    <message>
        <source>{target} stands for {inside}, which has sent to that address before: from there everything may come in.</source>
        <translation>{target} 代表 {inside}，它先前向那个地址发送过数据：来自那里的一切都可以进来。</translation>
    </message>
    <message>
        <source>{target} was opened for {inside}: everybody may come in.</source>
        <translation>{target} 是为 {inside} 开放的：所有人都可以进来。</translation>
    </message>
    <message>
        <source>{text} are no colours that there are.</source>
        <translation>没有名为“{text}”的配色。</translation>
    </message>
    <message>
        <source>{text} is neither “on” nor “off”.</source>
        <translation>{text} 既不是“on”，也不是“off”。</translation>
    </message>
    <message>
        <source>{text} is no IP address with a port: write {example}, or {short} for the same.</source>
        <translation>{text} 不是带端口的 IP 地址：请写 {example}，或简写为 {short}。</translation>
    </message>
    <message>
        <source>{text} is no STUN server: write {name} or {address}.</source>
        <translation>{text} 不是 STUN 服务器：请写 {name} 或 {address}。</translation>
    </message>
    <message>
        <source>{text} is no language that Natscope speaks.</source>
        <translation>{text} 不是 Natscope 支持的语言。</translation>
    </message>
    <message>
        <source>{text} is no size of text that there is.</source>
        <translation>没有名为“{text}”的文字大小。</translation>
    </message>
    <message>
        <source>{text} is not a number from {least} to {most}.</source>
        <translation>{text} 不是 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>{time} in which nothing happened</source>
        <translation>{time} 内没有发生任何事</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {n} try</source>
        <comment>{time}, {n} tries</comment>
        <translation>
            <numerusform>{time}，{n} 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{text}

More words: Shift+F1</source>
        <translation>{title}
{text}

更多词语：Shift+F1</translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation>{title}（{number}）</translation>
    </message>
    <message>
        <source>{title} ({protocol}, {gateway})</source>
        <translation>{title}（{protocol}，{gateway}）</translation>
    </message>
    <message>
        <source>{title}: step {number} of {steps}</source>
        <translation>{title}：第 {number} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>{votes} ({needed} needed)</source>
        <translation>{votes}（需要 {needed} 票）</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}, {others} something else: more of them would tell who is wrong.</source>
        <translation>{all} 个观测者中有 {votes} 个看到 {top}，{others} 个看到的不同：再多几个观测者就能看出谁弄错了。</translation>
    </message>
    <message>
        <source>{votes} of {all} observers see {top}; the others contradict them.</source>
        <translation>{all} 个观测者中有 {votes} 个看到 {top}；其余的与之矛盾。</translation>
    </message>
    <message>
        <source>{votes} of {needed} needed</source>
        <translation>{votes} / 需要 {needed}</translation>
    </message>
    <message>
        <source>{votes}. One observer group has one vote.</source>
        <translation>{votes}。一个观测者组有一票。</translation>
    </message>
    <message>
        <source>{what} from {origin}: {words}</source>
        <translation>来自 {origin} 的{what}：{words}</translation>
    </message>
    <message>
        <source>{what}. {place} of {number}.</source>
        <translation>{what}。第 {place} 项，共 {number} 项。</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}：{said}</translation>
    </message>
    <message>
        <source>{who} came in</source>
        <translation>{who} 进来了</translation>
    </message>
    <message>
        <source>{who} came in ({peer})</source>
        <translation>{who} 进来了（{peer}）</translation>
    </message>
    <message>
        <source>{who} came in at {at}: path {path}, solicited {solicited}</source>
        <translation>{who} 从 {at} 进来了：路径 {path}，是否应邀：{solicited}</translation>
    </message>
    <message numerus="yes">
        <source>{who} came in from a port that we had not contacted, but {n} host that we had never contacted could not.</source>
        <comment>{who} came in from a port that we had not contacted, but {n} hosts that we had never contacted could not.</comment>
        <translation>
            <numerusform>{who} 从我们没有联系过的端口进来了，但有 {n} 台我们从未联系过的主机没能进来。</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} came in from a port that we had not contacted.</source>
        <translation>{who} 从我们没有联系过的端口进来了。</translation>
    </message>
    <message>
        <source>{who} came in on the mapping, and we had never contacted it.</source>
        <translation>{who} 从映射进来了，而我们从未联系过它。</translation>
    </message>
    <message>
        <source>{who} came in uninvited: it dialled {at}, and we had never contacted it</source>
        <translation>{who} 未经邀请进来了：它拨的是 {at}，而我们从未联系过它</translation>
    </message>
    <message>
        <source>{who} came in, and we had never contacted it.</source>
        <translation>{who} 进来了，而我们从未联系过它。</translation>
    </message>
    <message>
        <source>{who} did not come in at {at}</source>
        <translation>{who} 没有从 {at} 进来</translation>
    </message>
    <message>
        <source>{who} was asked to try {at}, and came in; we had never contacted it</source>
        <translation>请 {who} 尝试了 {at}，它进来了；我们从未联系过它</translation>
    </message>
    <message>
        <source>{who} would be cut off: move or delete them first.</source>
        <translation>{who} 会被切断：请先移动或删除它们。</translation>
    </message>
    <message>
        <source>{why} (error {code})</source>
        <translation>{why}（错误 {code}）</translation>
    </message>
    <message>
        <source>{word}. {sentence}</source>
        <translation>{word}。{sentence}</translation>
    </message>
    <message>
        <source>“Add” puts in hosts and routers.</source>
        <translation>用“添加”放入主机和路由器。</translation>
    </message>
    <message>
        <source>“you are {addr}”</source>
        <translation>“你在 {addr}”</translation>
    </message>
    <message>
        <source>“{button}”, below, copies it.</source>
        <translation>下面的“{button}”可复制它。</translation>
    </message>
    <message>
        <source>▶ {name} (yours)</source>
        <translation>▶ {name}（你的）</translation>
    </message>
    <message>
        <source>● Recording, {size}</source>
        <translation>● 正在录制，{size}</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials exactly this peer.</source>
        <translation>✓ 地址有效。按 Enter 只向此节点拨号。</translation>
    </message>
    <message>
        <source>✓ An address. Enter dials whoever answers there.</source>
        <translation>✓ 地址有效。按 Enter 向那里应答的任何节点拨号。</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ 可行</translation>
    </message>
    <message>
        <source>✗ cannot</source>
        <translation>✗ 不行</translation>
    </message>
</context>
</TS>
