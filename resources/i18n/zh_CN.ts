<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Part {n}</source>
        <translation>第 {n} 问</translation>
    </message>
    <message>
        <source>What was said: “{line}”</source>
        <translation>原话：“{line}”</translation>
    </message>
    <message>
        <source>{percent}% of the marks</source>
        <translation>得 {percent}% 的分</translation>
    </message>
    <message>
        <source>{n} / {most} characters</source>
        <translation>{n} / {most} 字</translation>
    </message>
    <message>
        <source>Enter goes to the next gap</source>
        <translation>按 Enter 到下一个空</translation>
    </message>
    <message>
        <source>Gap {n}: </source>
        <translation>第 {n} 空：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, also {others}</source>
        <translation>，也可以填{others}</translation>
    </message>
    <message>
        <source>Gap {n}, in {unit}</source>
        <translation>第 {n} 空，单位{unit}</translation>
    </message>
    <message>
        <source>Gap {n}</source>
        <translation>第 {n} 空</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Choose left, then right; or ↑ ↓ and a letter A–{letter}</source>
        <translation>先点左边，再点右边；键盘用 ↑ ↓ 选左边，按 A–{letter} 配对，退格键取消</translation>
    </message>
    <message>
        <source>Press A–{letter} or 1–{count} to choose</source>
        <translation>按 A–{letter} 或 1–{count} 选择</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>选对了</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Wrong choice</source>
        <translation>选错了</translation>
    </message>
    <message>
        <source>Undo last move</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Should be step {n}</source>
        <translation>应为第 {n} 步</translation>
    </message>
    <message>
        <source>Drag, or choose a row and press Alt+↑ or Alt+↓</source>
        <translation>拖动，或选中后按 Alt+↑、Alt+↓ 移动</translation>
    </message>
    <message>
        <source>Write as you would speak, without bullet points</source>
        <translation>按当面说话的样子写，不用分点</translation>
    </message>
    <message>
        <source>Write the steps one after another, a line each if you like</source>
        <translation>按先后写出每一步，可以一步一行</translation>
    </message>
    <message>
        <source>Write the whole line anew, as you would say it</source>
        <translation>写出改好以后的整句话</translation>
    </message>
    <message>
        <source>How it was marked</source>
        <translation>评分依据</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>不该说</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>{point}: {hint}</source>
        <translation>{point}：{hint}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>Source: {place}</source>
        <translation>来源：{place}</translation>
    </message>
    <message>
        <source>That's right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>答对了一部分</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>没答对</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {text}</source>
        <translation>第 {n} 步，共 {count} 步：{text}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Press 1 for true, 2 for false</source>
        <translation>按 1 选“对”，按 2 选“错”</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>说给这位客户听</translation>
    </message>
    <message>
        <source>As you would say it on the spot</source>
        <translation>像当面说话那样写</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>Banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Graph of {id}: {title}</source>
        <translation>对话图　{id}　{title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Arrows walk the graph; each way says when it is taken.</source>
        <translation>方向键或鼠标选一格，看它在什么情况下通向哪里</translation>
    </message>
    <message>
        <source>The chosen node</source>
        <translation>选中的一格</translation>
    </message>
    <message>
        <source>Model answer: {text}</source>
        <translation>五星答案：{text}</translation>
    </message>
    <message>
        <source>Where it leads, the first that fits</source>
        <translation>往下怎么走（从上往下，先合哪条走哪条）</translation>
    </message>
    <message>
        <source>How it comes to this</source>
        <translation>怎么走到这一步</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>分值 {weight}</translation>
    </message>
    <message>
        <source>MOT value: {value}</source>
        <translation>MOT 值：{value}</translation>
    </message>
    <message>
        <source>The value counts half, the reasons the other half.</source>
        <translation>MOT 值占一半，理由占一半。</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Drawn from the rules {rules}; this case falls under {rule}.</source>
        <translation>案例从规则 {rules} 里抽，这一个由 {rule} 决定。</translation>
    </message>
    <message>
        <source> Every paper draws a case of its own.</source>
        <translation>每份试卷另抽一个案例。</translation>
    </message>
    <message>
        <source>{manual}, rule {rule}</source>
        <translation>{manual}，规则 {rule}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Telling the customer</source>
        <translation>讲给客户听</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Only part of the order is fixed; others count too.</source>
        <translation>只有一部分先后是固定的，其余顺序也算对。</translation>
    </message>
    <message>
        <source>Belongs to none: {texts}</source>
        <translation>多余的选项：{texts}</translation>
    </message>
    <message>
        <source>{skill}, {time} to answer</source>
        <translation>{skill}，作答 {time}</translation>
    </message>
    <message>
        <source>The line to repair</source>
        <translation>要改的这句话</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>This question has no taboos.</source>
        <translation>这道题没有设禁语。</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>第 {n} 问</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Manual: “{quote}”</source>
        <translation>手册原文：“{quote}”</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>taboo</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>原则</translation>
    </message>
    <message>
        <source>model</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>… and {count} more problems in the banks' files.</source>
        <translation>……题库文件里还有 {count} 个问题。</translation>
    </message>
    <message>
        <source>Parts of the question</source>
        <translation>题目的各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>题面</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>换一个案例</translation>
    </message>
    <message>
        <source>What trainees see</source>
        <translation>学员看到的</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>情绪：{mood}</translation>
    </message>
    <message>
        <source>difficulty {difficulty}, {star}</source>
        <translation>难度 {difficulty}，{star}</translation>
    </message>
    <message>
        <source>Order counts {share} %: {order}</source>
        <translation>计顺序，占 {share}%：{order}</translation>
    </message>
    <message>
        <source>Courtesy counts {share} %</source>
        <translation>计礼貌，占 {share}%</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>五星答案</translation>
    </message>
    <message>
        <source>suits the type</source>
        <translation>合这类客户</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>costs {share} %</source>
        <translation>扣 {share}%</translation>
    </message>
    <message>
        <source>Mood at the start {start}, goal {goal} or more at the end</source>
        <translation>开始时心情 {start}，目标是结束时 {goal} 以上</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>{n}. {id}: {task}</source>
        <translation>{n}. {id}　{task}</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>看对话图</translation>
    </message>
    <message>
        <source>Manuals and sections</source>
        <translation>手册和章节</translation>
    </message>
    <message>
        <source>{manuals} manuals, {points} knowledge points, {covered} have a question</source>
        <translation>{manuals} 本手册，{points} 个知识点，已有题覆盖 {covered} 个</translation>
    </message>
    <message>
        <source>All manuals</source>
        <translation>全部手册</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 题</translation>
    </message>
    <message>
        <source>Find in the questions</source>
        <translation>在题里查找</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>没有符合的题</translation>
    </message>
    <message>
        <source>No text or filter matches here.</source>
        <translation>这里没有文字或筛选条件对得上的题。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Reading the banks</source>
        <translation>正在读题库</translation>
    </message>
    <message>
        <source>No bank was found</source>
        <translation>没有找到题库</translation>
    </message>
    <message>
        <source>Put a bank's folder into the data folder, under banks.</source>
        <translation>请把题库文件夹放到数据文件夹的 banks 里。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>with question / points</source>
        <translation>有题 / 知识点</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>共 {count} 张</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>我的证书</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>All my certificates</source>
        <translation>我的全部证书</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <source>Pass a star exam, and the certificate stands here.</source>
        <translation>通过一次星级考核，证书就会放在这里。</translation>
    </message>
    <message>
        <source>See the exams</source>
        <translation>看看有哪些考核</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已换证</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>{section}, {type}: {count} questions</source>
        <translation>{section}，{type}：{count} 题</translation>
    </message>
    <message>
        <source>{section}, {what}: {value}</source>
        <translation>{section}，{what}：{value}</translation>
    </message>
    <message>
        <source>Questions by section and type</source>
        <translation>各章节、各题型的题数</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>缺口在前</translation>
    </message>
    <message>
        <source>By manual</source>
        <translation>按手册</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>章节的先后</translation>
    </message>
    <message>
        <source>All manuals</source>
        <translation>全部手册</translation>
    </message>
    <message>
        <source>{covered} of {points} points have a question, {gaps}</source>
        <translation>{points} 个知识点，{covered} 个有题，{gaps}</translation>
    </message>
    <message>
        <source>Numbers count the questions about a section. Enter opens them in the banks.</source>
        <translation>数字是考到这一节的题数。选一格按 Enter 或双击，到题库里看这些题。</translation>
    </message>
    <message>
        <source>Reading the banks</source>
        <translation>正在读题库</translation>
    </message>
    <message>
        <source>No bank was found</source>
        <translation>没有找到题库</translation>
    </message>
    <message>
        <source>Put a bank's folder into the data folder, under banks.</source>
        <translation>请把题库文件夹放到数据文件夹的 banks 里。</translation>
    </message>
    <message>
        <source>No knowledge points lie in this section.</source>
        <translation>这一节没有知识点，不用出题。</translation>
    </message>
    <message>
        <source>Every point has its questions; nothing is missing here.</source>
        <translation>该有的题都有了。</translation>
    </message>
    <message>
        <source>Key: number of questions</source>
        <translation>图例：题数</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{id}: no question yet</source>
        <translation>{id}：还没有题</translation>
    </message>
    <message>
        <source>Critical {id}: only {count} types of question ({types}), wants {wanted}</source>
        <translation>重点 {id}：只有 {count} 种题型（{types}），要 {wanted} 种</translation>
    </message>
    <message>
        <source>Scenario {id}: no phrasing and no rewrite</source>
        <translation>情景 {id}：没有话术或改写题</translation>
    </message>
    <message>
        <source>Scenario {id}: nothing asks for its taboos</source>
        <translation>情景 {id}：没有考禁语的题</translation>
    </message>
    <message>
        <source>Procedure {id}: lacks {types}</source>
        <translation>流程 {id}：缺{types}题</translation>
    </message>
    <message>
        <source>Critical {id}: no question yet</source>
        <translation>重点 {id}：还没有题</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} 个缺口</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Issue</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选一张…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>换一张…</translation>
    </message>
    <message>
        <source>Choose a photo for the pass</source>
        <translation>选资格证的照片</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>请在列表里选一个人。</translation>
    </message>
    <message>
        <source>Nothing was issued yet. Untick these people or mend this:</source>
        <translation>一张也没有签发。请不选这些人，或先处理：</translation>
    </message>
    <message>
        <source>Issued {count} certificates</source>
        <translation>签发了 {count} 张证书</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Photo for the pass</source>
        <translation>资格证的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>考完</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可签发</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>信息不全</translation>
    </message>
    <message>
        <source>Unprintable</source>
        <translation>不能印</translation>
    </message>
    <message>
        <source>No certificate is waiting</source>
        <translation>没有等待签发的证书</translation>
    </message>
    <message>
        <source>Once a trainee passes a star exam, they stand here.</source>
        <translation>学员通过星级考核以后，会排在这里。</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all} 人</translation>
    </message>
    <message>
        <source>Issuing, {share} % done</source>
        <translation>正在签发，已完成 {share}%</translation>
    </message>
    <message>
        <source>{all} passed exams wait; {ready} can be issued now</source>
        <translation>考核通过的 {all} 人等待签发，其中 {ready} 人可以签发</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 人</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>签发 {count} 张</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Certificates by state</source>
        <translation>按状态看证书</translation>
    </message>
    <message>
        <source>Name, number, initials</source>
        <translation>姓名、工号、首字母</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>No name, number or filter matches.</source>
        <translation>没有姓名、工号或筛选条件对得上。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Issue and export PDF</source>
        <translation>签发并导出 PDF</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>签发并打印</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>the file is missing; put it into the bank's folder</source>
        <translation>缺少这个文件，请放进题库文件夹</translation>
    </message>
    <message>
        <source>the file can't be read ({reason}); check that it may be opened</source>
        <translation>文件读不了（{reason}），请检查能不能打开</translation>
    </message>
    <message>
        <source>this line can't be read ({reason}); look for wrong indents, a missing space after a colon, or open quotes</source>
        <translation>这一行读不懂（{reason}），请检查缩进、冒号后面的空格和引号</translation>
    </message>
    <message>
        <source>the file has to be a list; begin every entry with “- ”</source>
        <translation>文件应当是一个列表，每一条以“- ”开头</translation>
    </message>
    <message>
        <source>{reason}; it says “{given}”</source>
        <translation>{reason}；现在写的是“{given}”</translation>
    </message>
    <message>
        <source>another bank has the id “{given}” already and this one is left out; give it a new id</source>
        <translation>编号“{given}”已有别的题库用了，这个题库没有采用，请换一个编号</translation>
    </message>
    <message>
        <source>the id “{given}” differs from the folder's name; make both alike</source>
        <translation>编号“{given}”和文件夹名不一样，请改成一致</translation>
    </message>
    <message>
        <source>this line is not UTF-8 (byte {given}); save the file as UTF-8</source>
        <translation>这一行不是 UTF-8（第 {given} 个字节），请把文件存为 UTF-8</translation>
    </message>
    <message>
        <source>this line is no JSON object ({reason}); write one object in each line</source>
        <translation>这一行不是 JSON 对象（{reason}），请每行写一个对象</translation>
    </message>
    <message>
        <source>there is no question “{given}”; correct the id or add the question</source>
        <translation>没有题目“{given}”，请改正编号或补上题目</translation>
    </message>
    <message>
        <source>the rubric has no part “{given}”; correct the id or take it out</source>
        <translation>评分标准里没有“{given}”，请改正编号或删去</translation>
    </message>
    <message>
        <source>the id is used twice; give one of them a new one</source>
        <translation>编号用了两次，请给其中一个换新编号</translation>
    </message>
    <message>
        <source>the bank {other} has this id too; give one of them a new one</source>
        <translation>题库 {other} 里也有这个编号，请给其中一个换新编号</translation>
    </message>
    <message>
        <source>there is no section “{given}” in bank.yaml; add it or name another one</source>
        <translation>bank.yaml 里没有“{given}”这一节，请补上，或改成已有的节</translation>
    </message>
    <message>
        <source>there is no chapter “{given}” in bank.yaml; add it or name another one</source>
        <translation>bank.yaml 里没有“{given}”这一章，请补上，或改成已有的章</translation>
    </message>
    <message>
        <source>there is no knowledge point {given} in points.yaml; add it or correct the id</source>
        <translation>points.yaml 里没有知识点 {given}，请补上，或改正编号</translation>
    </message>
    <message>
        <source>this is no question but “{given}”; begin it with “- id:”</source>
        <translation>这不是题目，而是“{given}”；请以“- id:”开头</translation>
    </message>
    <message>
        <source>there is no question type “{type}”; use one of: {known}</source>
        <translation>没有叫“{type}”的题型；可用的有：{known}</translation>
    </message>
    <message>
        <source>no question asks for this section; write one</source>
        <translation>这一节还没有题目，请出一道</translation>
    </message>
    <message>
        <source>this says the same as {other}; change one of them or take it out</source>
        <translation>和 {other} 是同一道题，请改一道，或删掉一道</translation>
    </message>
    <message>
        <source>the right option stands in the same place too often; move some of them</source>
        <translation>正确选项太常在同一个位置，请把一些挪开</translation>
    </message>
    <message>
        <source>in {share} of the questions the longest option is right; even them out</source>
        <translation>{share} 的题目里最长的选项就是答案，请把长短拉平</translation>
    </message>
    <message>
        <source>the model answer is longer than max_chars allows; shorten it or allow more</source>
        <translation>参考答案比 max_chars 允许的长，请写短些，或放宽字数</translation>
    </message>
    <message>
        <source>the text is unfinished; write it to the end</source>
        <translation>文字没有写完，请补全</translation>
    </message>
    <message>
        <source>this asks nearly the same as {other}; change one of them or take it out</source>
        <translation>和 {other} 问的几乎一样；改掉其中一道，或者删去一道</translation>
    </message>
    <message>
        <source>the explanation says too little; say why the key is right and the rest wrong</source>
        <translation>解析太简略；请写明答案为什么对，其余为什么错</translation>
    </message>
    <message>
        <source>nothing says why option {option} is wrong; write it as its “why”</source>
        <translation>没有写选项 {option} 错在哪里；请补在它的 why 里</translation>
    </message>
    <message>
        <source>option {option} only points at the others; write one that says something</source>
        <translation>选项 {option} 只是指向别的选项；请换成有内容的一项</translation>
    </message>
    <message>
        <source>the text names {given}, which isn't in this bank; correct or drop it</source>
        <translation>文中提到的 {given} 不在本题库里；请改正或删去</translation>
    </message>
    <message>
        <source>the note of {point} calls it doubtful; ask only what is certain, comment on it in the explanation, and tag the question {tag}</source>
        <translation>知识点 {point} 注明有疑问；只考确定的部分，在解析里加以说明，并给本题加上标签“{tag}”</translation>
    </message>
    <message>
        <source>no answer in turn {turn} ever takes way {number}; change its guard or order</source>
        <translation>在 {turn} 这一轮，怎么回答都走不到第 {number} 条路；请改条件或次序</translation>
    </message>
    <message>
        <source>no answers ever lead to {node}; lead a way there or take it out</source>
        <translation>怎么回答都到不了 {node}；请接上一条路，或者删去</translation>
    </message>
    <message>
        <source>a talk takes 4 to 8 turns; this one takes {least} to a good end and {most} at most</source>
        <translation>一场对话要 4 到 8 轮；这一场到好结局最少 {least} 轮，最多 {most} 轮</translation>
    </message>
    <message>
        <source>a talk needs an end of the kind well and one of the kind complaint</source>
        <translation>对话至少要有一个 well 结局和一个 complaint 结局</translation>
    </message>
    <message>
        <source>the manual doesn't say “{quote}”; quote it word for word</source>
        <translation>手册里没有“{quote}”；请逐字引用</translation>
    </message>
    <message>
        <source>“{quote}” doesn't stand at character {offset} of the manual; correct offset</source>
        <translation>“{quote}”不在手册的第 {offset} 个字处；请改正 offset</translation>
    </message>
    <message>
        <source>this is copied from the manual: “{text}”; say it in your own words</source>
        <translation>这一段照抄了手册：“{text}”；请用自己的话写</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>there is no such field; correct its name or take it out</source>
        <translation>没有这一项，请改正名称，或删掉</translation>
    </message>
    <message>
        <source>the text needs at least {0} characters</source>
        <translation>至少要 {0} 个字</translation>
    </message>
    <message>
        <source>the text may have at most {0} characters</source>
        <translation>最多 {0} 个字</translation>
    </message>
    <message>
        <source>the text has to follow the pattern {0}</source>
        <translation>要符合格式 {0}</translation>
    </message>
    <message>
        <source>at least {0} entries are needed, here are {1}</source>
        <translation>至少要 {0} 条，这里有 {1} 条</translation>
    </message>
    <message>
        <source>at most {0} entries are allowed, here are {1}</source>
        <translation>最多 {0} 条，这里有 {1} 条</translation>
    </message>
    <message>
        <source>the number has to be {0} or more</source>
        <translation>不能小于 {0}</translation>
    </message>
    <message>
        <source>the number has to be {0} or less</source>
        <translation>不能大于 {0}</translation>
    </message>
    <message>
        <source>the number has to be more than {0}</source>
        <translation>要大于 {0}</translation>
    </message>
    <message>
        <source>the number has to be less than {0}</source>
        <translation>要小于 {0}</translation>
    </message>
    <message>
        <source>this has to be a text; put quotes around it</source>
        <translation>这里要写文字，请加上引号</translation>
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation>这里要写整数</translation>
    </message>
    <message>
        <source>this has to be a number</source>
        <translation>这里要写数字</translation>
    </message>
    <message>
        <source>this has to be true or false</source>
        <translation>这里只能写 true 或 false</translation>
    </message>
    <message>
        <source>this has to be a list: [one, two]</source>
        <translation>这里要写成列表，如 [a, b]</translation>
    </message>
    <message>
        <source>this has to be a group of “name: value”</source>
        <translation>这里要写成一组“名称: 值”</translation>
    </message>
    <message>
        <source>only these values are allowed: '{0}</source>
        <translation>只能写这些值：'{0}</translation>
    </message>
    <message>
        <source>{0} name the same thing twice: {1}</source>
        <translation>{0} 里有重复的：{1}</translation>
    </message>
    <message>
        <source>{0} names an option that isn't there: {1}</source>
        <translation>{0} 提到了没有的选项：{1}</translation>
    </message>
    <message>
        <source>pairs are missing for: {0}</source>
        <translation>pairs 里缺少：{0}</translation>
    </message>
    <message>
        <source>this is no number: {0}</source>
        <translation>这不是数字：{0}</translation>
    </message>
    <message>
        <source>this is nothing but punctuation: {0}</source>
        <translation>这里只有标点：{0}</translation>
    </message>
    <message>
        <source>there is no question type “{0}”; use one of: {1}</source>
        <translation>没有叫“{0}”的题型，可用的有：{1}</translation>
    </message>
    <message>
        <source>the text has the gaps {0}, blanks answers {1}; make them alike</source>
        <translation>文字里的空是 {0}，blanks 答的是 {1}，请改成一致</translation>
    </message>
    <message>
        <source>every reason is right; add a wrong one</source>
        <translation>每个理由都对；请加上一个不对的</translation>
    </message>
    <message>
        <source>the episode is missing; write it as scenario</source>
        <translation>缺少要打分的经过；请写在 scenario 里</translation>
    </message>
    <message>
        <source>the story is missing; write it as scenario</source>
        <translation>缺少案例经过；请写在 scenario 里</translation>
    </message>
    <message>
        <source>in part {0}: {1}</source>
        <translation>第 {0} 问：{1}</translation>
    </message>
    <message>
        <source>in rule {0}: {1}</source>
        <translation>规则 {0}：{1}</translation>
    </message>
    <message>
        <source>there is no rule {0}; use some of: {1}</source>
        <translation>没有规则 {0}；可用的有：{1}</translation>
    </message>
    <message>
        <source>there are no words to tell what rule {0} decides; tell is for: {1}</source>
        <translation>规则 {0} 的结果没有可说的话；能用 tell 的有：{1}</translation>
    </message>
    <message>
        <source>a guard needs a condition; leave “when” out where the way is always open</source>
        <translation>条件不能是空的；任何时候都能走的路，把 when 删去</translation>
    </message>
    <message>
        <source>what stands behind a way without “when” is never reached; put it last</source>
        <translation>没有 when 的路后面的都走不到；请把它放在最后</translation>
    </message>
    <message>
        <source>the last way must have no “when”, so that the talk always goes on</source>
        <translation>最后一条路不能有 when，这样对话才总能接下去</translation>
    </message>
    <message>
        <source>the talk goes in a circle, lead one of these elsewhere: {0}</source>
        <translation>对话绕成了圈，请把其中一条引到别处：{0}</translation>
    </message>
    <message>
        <source>{0} names something that isn't there: {1}</source>
        <translation>{0} 写了不存在的：{1}</translation>
    </message>
    <message>
        <source>keys name an option twice; take one out</source>
        <translation>keys 里有重复的选项，请删掉一个</translation>
    </message>
    <message>
        <source>every option is right; add a wrong one</source>
        <translation>每个选项都对，请加一个错的</translation>
    </message>
    <message>
        <source>precedes runs in a circle, take one of these out: {0}</source>
        <translation>precedes 绕成了圈，请去掉其中一个：{0}</translation>
    </message>
    <message>
        <source>precedes puts nothing in order; name what comes before what</source>
        <translation>precedes 没有规定先后，请写明谁在谁前面</translation>
    </message>
    <message>
        <source>the items stand in an order that precedes forbids; list them in a right order</source>
        <translation>条目的排列不符合 precedes，请按正确的先后列出</translation>
    </message>
    <message>
        <source>points and taboos share the ids: {0}</source>
        <translation>要点和禁语的编号重复：{0}</translation>
    </message>
    <message>
        <source>order names points that aren't there: {0}</source>
        <translation>order 提到了没有的要点：{0}</translation>
    </message>
    <message>
        <source>there is an order_weight, so name at least two points in order</source>
        <translation>有 order_weight，order 里至少要有两个要点</translation>
    </message>
    <message>
        <source>register_weight needs “register: formal”</source>
        <translation>有 register_weight，就要写“register: formal”</translation>
    </message>
    <message>
        <source>{0} runs backwards; write the smaller number first</source>
        <translation>{0} 写反了，小的数在前</translation>
    </message>
    <message>
        <source>a paper of the kind {0} needs level and minutes</source>
        <translation>{0} 试卷要写明 level 和 minutes</translation>
    </message>
    <message>
        <source>stars say nothing about level {0}; add its scores</source>
        <translation>stars 里没有 {0} 星的分数线，请补上</translation>
    </message>
    <message>
        <source>stars name a level twice; take one out</source>
        <translation>stars 里有重复的星级，请删掉一个</translation>
    </message>
    <message>
        <source>This database is set up already. Sign in with your number.</source>
        <translation>这个数据库已经设置过，请用工号登录。</translation>
    </message>
    <message>
        <source>This account was switched off. Ask the administrator to switch it on.</source>
        <translation>这个账号已停用，请管理员启用。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}, or ask the administrator.</source>
        <translation>PIN 错了太多次。请过 {seconds} 再试，或请管理员重设。</translation>
    </message>
    <message>
        <source>Wrong PIN or password. {left} more tries before the account is locked.</source>
        <translation>PIN 或密码不对，再错 {left} 次账号会暂时锁定。</translation>
    </message>
    <message>
        <source>The number {number} belongs to somebody else already. Give another one.</source>
        <translation>工号 {number} 已经有人用了，请换一个。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>这是最后一位管理员。请先把另一个人设为管理员。</translation>
    </message>
    <message>
        <source>{field} is empty. Please fill it in.</source>
        <translation>{field}没有填，请填写。</translation>
    </message>
    <message>
        <source>{field} is too long: at most {most} characters.</source>
        <translation>{field}太长，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>{field} has to lie between {least} and {most}.</source>
        <translation>{field}要在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>“{number}” is no number. Use 1–20 letters, digits or hyphens.</source>
        <translation>“{number}”不能作工号。请用 1–20 位字母、数字或连字符。</translation>
    </message>
    <message>
        <source>“{prefix}” can't begin a certificate number. Use letters and digits in groups, one space between them.</source>
        <translation>“{prefix}”不能作证书编号前缀。请用字母和数字，各组之间空一格。</translation>
    </message>
    <message>
        <source>The PIN is too short. Use 4–8 digits, or a password of 8 characters or more.</source>
        <translation>PIN 太短。请用 4–8 位数字，或 8 位以上的密码。</translation>
    </message>
    <message>
        <source>This account is gone. Open the list of people again.</source>
        <translation>这个账号已经不在了，请重新打开人员名单。</translation>
    </message>
    <message>
        <source>A person with the role {role} may not do this; it takes: {needs}.</source>
        <translation>{role}不能做这件事，需要：{needs}。</translation>
    </message>
    <message>
        <source>No question covers this. Choose another chapter or another search.</source>
        <translation>没有题目考这些内容。请换一章，或换个词找。</translation>
    </message>
    <message>
        <source>An exam can't be given up. Go on with it or hand it in.</source>
        <translation>考试不能放弃。请继续作答，或者交卷。</translation>
    </message>
    <message>
        <source>This attempt belongs to somebody else. Open one of your own.</source>
        <translation>这份卷子是别人的，请打开自己的。</translation>
    </message>
    <message>
        <source>Attempt {attempt} is not in the database. Choose one from the list.</source>
        <translation>数据库里没有第 {attempt} 号答卷，请从列表里选。</translation>
    </message>
    <message>
        <source>This attempt wasn't handed in yet. Hand it in first, then see its result.</source>
        <translation>这份卷子还没有交。先交卷，再看成绩。</translation>
    </message>
    <message>
        <source>There is no blueprint “{id}”. Use one of: {known}.</source>
        <translation>没有叫“{id}”的组卷方案。可用的有：{known}。</translation>
    </message>
    <message>
        <source>This attempt was handed in already. Its result is under Exams.</source>
        <translation>这份卷子已经交了，成绩在“考试”页里。</translation>
    </message>
    <message>
        <source>This attempt is open on another PC too. Close it there, then open it here again.</source>
        <translation>这份卷子在另一台电脑上也开着。请先在那边关掉，再在这里重新打开。</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written: {reason}. Give another one with --data.</source>
        <translation>文件夹 {folder} 不能写入：{reason}。请用 --data 换一个。</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive, where the database could break. Use a folder of this PC, or a PostgreSQL database with --database.</source>
        <translation>{folder} 在网络盘上，数据库放在那里会损坏。请用本机的文件夹，或用 --database 连 PostgreSQL 数据库。</translation>
    </message>
    <message>
        <source>The database {url} can't be used: {reason}. It reads postgresql://user@host/name.</source>
        <translation>数据库 {url} 用不了：{reason}。写法是 postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>A newer StarTrainer made this database (version {found}, this one knows {newest}). Update StarTrainer on this PC.</source>
        <translation>这个数据库是新版 StarTrainer 建的（版本 {found}，本机只认到 {newest}）。请在这台电脑上更新 StarTrainer。</translation>
    </message>
    <message>
        <source>The file star-trainer.sqlite in the data folder is damaged or no database: {reason}. Put its last backup in its place.</source>
        <translation>数据文件夹里的 star-trainer.sqlite 已损坏，或者不是数据库：{reason}。请用最近的备份换上。</translation>
    </message>
    <message>
        <source>The database doesn't answer: {reason}. Check the disk or the connection, then try again.</source>
        <translation>数据库没有回应：{reason}。请检查磁盘或网络，再试一次。</translation>
    </message>
    <message>
        <source>--manual is the text of one manual, but {count} banks were given. Name one.</source>
        <translation>--manual 是一本手册的文本，这里却有 {count} 个题库。请只指定一个。</translation>
    </message>
    <message>
        <source>There is no question type “{type}”. Use one of: {known}.</source>
        <translation>没有叫“{type}”的题型。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The blueprint {file} has an error at “{field}”, line {line}: {reason}. Mend the file.</source>
        <translation>组卷方案 {file} 第 {line} 行“{field}”有错：{reason}。请改好文件。</translation>
    </message>
    <message>
        <source>This exam has its certificate already. Look it up in the register.</source>
        <translation>这次考核已经发过证书，请到登记册里查。</translation>
    </message>
    <message>
        <source>This certificate is not in the register. Open the register again.</source>
        <translation>登记册里没有这张证书，请重新打开登记册。</translation>
    </message>
    <message>
        <source>This certificate is {state} already; nothing more can be done with it.</source>
        <translation>这张证书已经{state}，不能再办了。</translation>
    </message>
    <message>
        <source>Write why the certificate is revoked; the register keeps it.</source>
        <translation>请写明作废原因，登记册会留下记录。</translation>
    </message>
    <message>
        <source>Only an exam that was passed earns a certificate; this one doesn't.</source>
        <translation>只有通过的考核才能发证，这次不行。</translation>
    </message>
    <message>
        <source>{name} has no {fields} yet. Fill it in under People, then issue again.</source>
        <translation>{name}还没有填{fields}。请在“人员”页补上，再签发。</translation>
    </message>
    <message>
        <source>{name} has no photo, and the pass needs one. Choose it at the certificate desk.</source>
        <translation>{name}没有照片，资格证上要有。请在“发证”页选一张。</translation>
    </message>
    <message>
        <source>No font draws “{char}” ({code_point}) in {field} “{text}”. Write it differently.</source>
        <translation>{field}“{text}”里的“{char}”（{code_point}）没有字体能印。请换一种写法。</translation>
    </message>
    <message>
        <source>{field} “{text}” is {wanted_mm} mm long, there is room for {available_mm} mm even at {min_pt} pt. Shorten it.</source>
        <translation>{field}“{text}”太长：用最小的 {min_pt} 磅也要 {wanted_mm} 毫米，只有 {available_mm} 毫米。请写短些。</translation>
    </message>
    <message>
        <source>{field} is empty, and the certificate prints it. Fill it in first.</source>
        <translation>{field}没有填，证书上要印。请先填写。</translation>
    </message>
    <message>
        <source>{field} “{text}” runs over the margin. Shorten it or change the template.</source>
        <translation>{field}“{text}”超出了页边。请写短些，或改模板。</translation>
    </message>
    <message>
        <source>The photo is coarse: {dpi} dots per inch, {wanted_dpi} print well. Take a larger one.</source>
        <translation>照片太粗：每英寸 {dpi} 点，要 {wanted_dpi} 点才清楚。请换一张大些的。</translation>
    </message>
    <message>
        <source>The picture {image} can't be read. Save it as PNG or JPEG and choose it again.</source>
        <translation>图片 {image} 读不了。请存成 PNG 或 JPEG 再选。</translation>
    </message>
    <message>
        <source>The QR code would be too fine to print ({modules} squares, at most {max_modules}). Shorten the address of the site.</source>
        <translation>二维码太密，印不清楚（{modules} 格，最多 {max_modules} 格）。请把网址改短。</translation>
    </message>
    <message>
        <source>The template names “{field}”, which no certificate has. It knows: {known}.</source>
        <translation>模板里写了“{field}”，证书没有这一项。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The template {template} has an error: {reason}. Mend the file.</source>
        <translation>模板 {template} 有错：{reason}。请改好文件。</translation>
    </message>
    <message>
        <source>{path} can't be saved: {reason}. Choose another folder.</source>
        <translation>{path} 存不了：{reason}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{path} can't be opened: {reason}. Check the path.</source>
        <translation>{path} 打不开：{reason}。请检查路径。</translation>
    </message>
    <message>
        <source>{path} holds no marked answer that could be used. Give others.</source>
        <translation>{path} 里没有可用的已评分答案。请换一份。</translation>
    </message>
    <message>
        <source>{folder} holds something else ({found}). Give another folder with --out.</source>
        <translation>{folder} 里有别的东西（{found}）。请用 --out 换一个文件夹。</translation>
    </message>
    <message>
        <source>The printer {printer} takes no pages. Check it, or save as PDF instead.</source>
        <translation>打印机 {printer} 没有接收。请检查打印机，或者存为 PDF。</translation>
    </message>
    <message>
        <source>This version has no design “{design}”. Use one of: {known}.</source>
        <translation>这个版本没有“{design}”样式。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{file} is larger than {most_mb} MB. Save it smaller and choose it again.</source>
        <translation>{file} 超过 {most_mb} MB。请存小一些再选。</translation>
    </message>
    <message>
        <source>{file} is no JPEG or PNG picture. Choose one of these.</source>
        <translation>{file} 不是 JPEG 或 PNG 图片，请换一张。</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Choose another picture.</source>
        <translation>{file} 读不了：{reason}。请换一张图片。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots; a photo needs {wanted_width} × {wanted_height} or more. Choose a larger one.</source>
        <translation>这张图片只有 {width} × {height} 点，照片要 {wanted_width} × {wanted_height} 点以上。请换一张大些的。</translation>
    </message>
    <message>
        <source>That didn't work ({code}). Please tell your instructor.</source>
        <translation>没有成功（{code}）。请告诉讲师。</translation>
    </message>
    <message>
        <source>difficulty {span}</source>
        <translation>难度 {span}</translation>
    </message>
    <message>
        <source>star level {span}</source>
        <translation>星级 {span}</translation>
    </message>
    <message>
        <source>sections {names}</source>
        <translation>章节 {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{cell}: {count} questions are needed, the banks have {there}</source>
        <translation>{cell}：要 {count} 题，题库只有 {there} 题</translation>
    </message>
    <message>
        <source>{cell}: {missing} of {count} questions are missing; the others ask what is asked already</source>
        <translation>{cell}：要 {count} 题，还差 {missing} 题，其余的与已抽的题考同一个知识点</translation>
    </message>
    <message>
        <source>This paper can't be drawn. {cells}. Add questions or ask for fewer of them.</source>
        <translation>这份试卷抽不出来。{cells}。请补充题目，或减少题数。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Months of validity</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Unit and job</source>
        <translation>部门和岗位</translation>
    </message>
    <message>
        <source>Company in short</source>
        <translation>公司简称</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>培训中心</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>服务热线</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>核验网址</translation>
    </message>
    <message>
        <source>Beginning of the certificate number</source>
        <translation>证书编号前缀</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Text of the certificate</source>
        <translation>证书正文</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>换发</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>过期</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>模拟考</translation>
    </message>
    <message>
        <source>Sit the exam</source>
        <translation>参加考核</translation>
    </message>
    <message>
        <source>{minutes} minutes, {count} questions, {total} to pass, say ≥ {phrasing}, do ≥ {procedure}</source>
        <translation>{minutes} 分钟，{count} 题，{total} 分通过，话术 ≥ {phrasing}，流程 ≥ {procedure}</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>还没考过</translation>
    </message>
    <message>
        <source>exams: {exams}, mocks: {mocks}, best: {best}</source>
        <translation>考核 {exams} 次，模拟 {mocks} 次，最好 {best} 分</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation>下一个目标</translation>
    </message>
    <message>
        <source>Begin “{title}”?</source>
        <translation>开始“{title}”？</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>A pass earns the star level; HR then issues the certificate.</source>
        <translation>通过就取得星级，证书由人事签发。</translation>
    </message>
    <message>
        <source>A mock earns no star level. Its mistakes go into your notebook.</source>
        <translation>模拟考不评星级，错题会记进错题本。</translation>
    </message>
    <message>
        <source>The clock starts now and runs on when the window is closed. When time is up, the paper is handed in by itself.</source>
        <translation>点开始就计时，关掉窗口也不停；时间到自动交卷。</translation>
    </message>
    <message>
        <source>Every answer is saved at once. After a power cut you go on where you were.</source>
        <translation>每答一题立刻保存，断电后从原处接着答。</translation>
    </message>
    <message>
        <source>You may go back, change answers and flag questions until you hand in.</source>
        <translation>交卷前可以回头改答案、给题目做标记。</translation>
    </message>
    <message>
        <source>Right and wrong are shown after you have handed in.</source>
        <translation>对错和分数在交卷以后显示。</translation>
    </message>
    <message>
        <source>{title} is not handed in yet</source>
        <translation>{title}还没有交卷</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>已答 {n} / {all} 题</translation>
    </message>
    <message>
        <source>The time is over: hand in to see the result</source>
        <translation>时间到了，交卷就能看成绩</translation>
    </message>
    <message>
        <source>{answered}. {time}</source>
        <translation>{answered}。{time}。</translation>
    </message>
    <message>
        <source>{time} left, and the clock runs on</source>
        <translation>还剩 {time}，计时没有停</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>考过的</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What you hand in is listed here with its result.</source>
        <translation>交过的卷子和成绩会列在这里。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>A mock is the same paper without a certificate: try it first.</source>
        <translation>模拟考和正式考核同样出题，只是不发证书，可以先试一次。</translation>
    </message>
    <message>
        <source>Star levels</source>
        <translation>星级考核</translation>
    </message>
    <message>
        <source>Finish the paper under way first</source>
        <translation>先完成进行中的考试</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>还没有试卷</translation>
    </message>
    <message>
        <source>Papers appear here as soon as an instructor sets one up.</source>
        <translation>讲师设好组卷方案以后，试卷会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pages, chapters, questions</source>
        <translation>页面、章节、题目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>question</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>培训中心</translation>
    </message>
    <message>
        <source>Administrator's name</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 或密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Add sample people to try it out</source>
        <translation>加几位示例人员，先试一试</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>完成并登录</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写这一项</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>两次输入不一样</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Two minutes, once: say who you are and who looks after this place.</source>
        <translation>只需两分钟，只做这一次：填好单位，设好管理员。</translation>
    </message>
    <message>
        <source>{names}; their PIN is {pin}</source>
        <translation>{names}，PIN 都是 {pin}</translation>
    </message>
    <message>
        <source>4 to 8 digits, or 8 characters and more</source>
        <translation>4 到 8 位数字，或至少 8 个字符</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys, and how answers are marked</source>
        <translation>快捷键，以及答案怎么评分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>答题时</translation>
    </message>
    <message>
        <source>find a page, a chapter, a question</source>
        <translation>查找页面、章节、题目</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>打开帮助</translation>
    </message>
    <message>
        <source>pages of the rail</source>
        <translation>切换左侧页面</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>下一个、上一个控件</translation>
    </message>
    <message>
        <source>close or go back</source>
        <translation>关闭或返回</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>选择选项</translation>
    </message>
    <message>
        <source>move the chosen step</source>
        <translation>移动选中的步骤</translation>
    </message>
    <message>
        <source>previous and next question</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>flag the question (Alt+F in a text)</source>
        <translation>标记本题（在文字框里用 Alt+F）</translation>
    </message>
    <message>
        <source>store and go on</source>
        <translation>存好并到下一题</translation>
    </message>
    <message>
        <source>go to a number</source>
        <translation>跳到指定题号</translation>
    </message>
    <message>
        <source>How a free answer is marked</source>
        <translation>文字题怎么评分</translation>
    </message>
    <message>
        <source>Each scoring point counts by its weight: met, half met, or not mentioned. The wording is yours; what counts is what you mean.</source>
        <translation>每个要点按分值计：做到、做到一半、没有提到。怎么说由你，看的是意思有没有到。</translation>
    </message>
    <message>
        <source>A forbidden line costs marks however politely it is put. Saying that one must not do it is no offence.</source>
        <translation>禁语无论说得多客气都要扣分；只是说明“不能这样讲”不算犯禁。</translation>
    </message>
    <message>
        <source>Where order counts, the steps are compared as you tell them. Where courtesy counts, “您” and “请” help, commands and slang cost.</source>
        <translation>计顺序的题，按你讲的先后比对。计礼貌的题，用“您”“请”加分，命令口气和俗话扣分。</translation>
    </message>
    <message>
        <source>Without a point marked as critical the total stays at 60 % at most. Every mark shows the words it rests on.</source>
        <translation>漏了关键要点，总分最多 60%。每一分都标出依据的原话。</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未学</translation>
    </message>
    <message>
        <source>{section}, not begun</source>
        <translation>{section}，未学</translation>
    </message>
    <message>
        <source>{section}, mastery {mastery}%</source>
        <translation>{section}，掌握 {mastery}%</translation>
    </message>
    <message>
        <source>Mastery map</source>
        <translation>掌握情况</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Score {value} of {maximum}</source>
        <translation>得分 {value}，满分 {maximum}</translation>
    </message>
    <message>
        <source>{score}, pass mark {mark}</source>
        <translation>{score}，{mark} 分通过</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>满分 {maximum}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Half met</source>
        <translation>做到一半</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>没有提到</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>{filled} of {total} stars</source>
        <translation>{filled} 星，共 {total} 星</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>Mistakes</source>
        <translation>错题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>漏了要点</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>说了禁语</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序错了</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>不够礼貌</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>答错了</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>The steps stood in the wrong order</source>
        <translation>先后排错了</translation>
    </message>
    <message>
        <source>The tone was not courteous enough</source>
        <translation>语气不够客气</translation>
    </message>
    <message>
        <source>Only part of it was right</source>
        <translation>只答对了一部分</translation>
    </message>
    <message>
        <source>Not answered right</source>
        <translation>没有答对</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>看当时的答案</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>练这题</translation>
    </message>
    <message>
        <source>Where you lose most</source>
        <translation>常丢分的地方</translation>
    </message>
    <message>
        <source>{kind} × {n}</source>
        <translation>{kind}，{n} 次</translation>
    </message>
    <message>
        <source>Practise {n}</source>
        <translation>练 {n} 题</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>哪一类错</translation>
    </message>
    <message>
        <source>Practise these {n}</source>
        <translation>练这 {n} 题</translation>
    </message>
    <message>
        <source>Practise the newest {n}</source>
        <translation>练最近的 {n} 题</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>再看 {n} 题</translation>
    </message>
    <message>
        <source>Answer a question right once more, and it leaves this page.</source>
        <translation>再答对一次，这道题就会离开错题本。</translation>
    </message>
    <message>
        <source>No open mistakes</source>
        <translation>没有待改的错题</translation>
    </message>
    <message>
        <source>What loses marks in practice and exams is collected here.</source>
        <translation>练习和考试里丢分的地方，会收在这里。</translation>
    </message>
    <message>
        <source>Choose something to practise</source>
        <translation>去选一章练习</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>没有这一类错</translation>
    </message>
    <message>
        <source>The other kinds have theirs.</source>
        <translation>看看别的类别。</translation>
    </message>
</context>
<context>
    <name>Mot</name>
    <message>
        <source>MOT value</source>
        <translation>MOT 分值</translation>
    </message>
    <message>
        <source>What decided it?</source>
        <translation>凭什么这样打？</translation>
    </message>
    <message>
        <source>Mood by turn: {moods}; goal {goal}</source>
        <translation>每轮心情：{moods}；目标 {goal}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>要翻脸</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>惊喜</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>还没选</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>之前 {value}</translation>
    </message>
    <message>
        <source>right: {value}</source>
        <translation>应为 {value}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Single choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>MOT rating</source>
        <translation>MOT 评分</translation>
    </message>
    <message>
        <source>Case analysis</source>
        <translation>案例分析</translation>
    </message>
    <message>
        <source>Warranty case</source>
        <translation>三包案例</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>情景对话</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>未评星</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>一星</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>二星</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>四星</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>五星</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>典雅，横版 A4</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>现代，横版 A4</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>素净，横版 A4</translation>
    </message>
    <message>
        <source>Certificate, A4</source>
        <translation>证书（A4）</translation>
    </message>
    <message>
        <source>Service pass, both sides</source>
        <translation>资格证（正反两面）</translation>
    </message>
    <message>
        <source>Service passes side by side on A4</source>
        <translation>资格证拼版（A4，一页 10 张）</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>星级服务资格证书</translation>
    </message>
    <message>
        <source>Service pass</source>
        <translation>星级服务资格证</translation>
    </message>
    <message>
        <source>{count} service passes.pdf</source>
        <translation>资格证拼版 {count} 张.pdf</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{title} on {day}, {score} points</source>
        <translation>{title}，{day}，{score} 分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The number is taken</source>
        <translation>这个编号已经用过</translation>
    </message>
    <message>
        <source>No photo: the pass has a box to glue one</source>
        <translation>没有照片：资格证上留出贴照片的框</translation>
    </message>
    <message>
        <source>All characters print</source>
        <translation>姓名的字都能印</translation>
    </message>
    <message>
        <source>A character doesn't print</source>
        <translation>有字印不出来</translation>
    </message>
    <message>
        <source>Number not used yet</source>
        <translation>编号未用过</translation>
    </message>
    <message>
        <source>Number used already</source>
        <translation>编号已经用过</translation>
    </message>
    <message>
        <source>No text runs over</source>
        <translation>文字没有超出边框</translation>
    </message>
    <message>
        <source>A text runs over</source>
        <translation>有文字超出边框</translation>
    </message>
    <message>
        <source>Pass has a photo</source>
        <translation>资格证有照片</translation>
    </message>
    <message>
        <source>Pass has no photo</source>
        <translation>资格证没有照片</translation>
    </message>
    <message>
        <source>{level} {count}</source>
        <translation>{level} {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>PDF 存到哪个文件夹</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送到打印机</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>已存为 PDF</translation>
    </message>
    <message>
        <source>Saved {count} PDF files</source>
        <translation>存好了 {count} 个 PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Service pass, front</source>
        <translation>资格证正面</translation>
    </message>
    <message>
        <source>Service pass, back</source>
        <translation>资格证背面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>证书预览</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>“{path}” can't be saved: {reason}. Choose another folder.</source>
        <translation>“{path}”存不了：{reason}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no pages. Check that it is switched on and ready.</source>
        <translation>打印机“{printer}”没有响应。请检查是否开机、就绪。</translation>
    </message>
    <message>
        <source>This version doesn't have the design “{design}”. Update StarTrainer.</source>
        <translation>这个版本没有“{design}”模板。请更新 StarTrainer。</translation>
    </message>
    <message>
        <source>“{file}” can't be read as a picture: {reason}. Choose another file.</source>
        <translation>“{file}”读不出图片：{reason}。请换一个文件。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most_mb} MB. Save it smaller and try again.</source>
        <translation>“{file}”超过 {most_mb} MB。请存小一些再选。</translation>
    </message>
    <message>
        <source>“{file}” is neither JPEG nor PNG. Save it as JPEG and try again.</source>
        <translation>“{file}”不是 JPEG 或 PNG。请另存为 JPEG 再选。</translation>
    </message>
    <message>
        <source>The photo has {width} × {height} pixels; a sharp print needs at least {wanted_width} × {wanted_height}. Choose a larger one.</source>
        <translation>这张照片只有 {width} × {height} 像素，要印清楚至少 {wanted_width} × {wanted_height}。请换一张大的。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 或密码</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>Add a person?</source>
        <translation>添加人员？</translation>
    </message>
    <message>
        <source>They sign in with the number and the PIN given here.</source>
        <translation>用这里的工号和 PIN 登录。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>修改{name}的资料？</translation>
    </message>
    <message>
        <source>Certificates issued before keep the old data.</source>
        <translation>以前发的证书仍保留原来的资料。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name, number or pinyin initials</source>
        <translation>姓名、工号或拼音首字母</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>重设 PIN</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>Who may sign in, and as what</source>
        <translation>谁可以登录，以什么身份</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Knowledge found</source>
        <translation>找到的知识点</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try a shorter word, or another one.</source>
        <translation>换一个短一些的词，或者别的说法。</translation>
    </message>
    <message>
        <source>Enter or a double click practises one of them</source>
        <translation>回车或双击，只练这一个</translation>
    </message>
    <message>
        <source>{n} knowledge points</source>
        <translation>{n} 个知识点</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练这些</translation>
    </message>
    <message>
        <source>Whole manual, {n} questions</source>
        <translation>整本综合 {n} 题</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>还没学</translation>
    </message>
    <message>
        <source>mastery {n}%</source>
        <translation>掌握 {n}%</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} 个到期</translation>
    </message>
    <message>
        <source>{mastery}, {due}</source>
        <translation>{mastery}，{due}</translation>
    </message>
    <message>
        <source>{n} knowledge points, not begun</source>
        <translation>{n} 个知识点，还没学</translation>
    </message>
    <message>
        <source>mastery {n}%, {asked} of {all} asked</source>
        <translation>掌握 {n}%，练过 {asked} / {all} 点</translation>
    </message>
    <message>
        <source>Not finished: {title}</source>
        <translation>没练完：{title}</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>已答 {n} / {all} 题</translation>
    </message>
    <message>
        <source>End it and see the result</source>
        <translation>结束，看成绩</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着练</translation>
    </message>
    <message>
        <source>Find knowledge: a word such as fee, appointment, return</source>
        <translation>找知识点，比如 收费、预约、退货</translation>
    </message>
    <message>
        <source>Find knowledge</source>
        <translation>找知识点</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} 题</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>练几题</translation>
    </message>
    <message>
        <source>Practise what needs it most</source>
        <translation>练最该练的</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} 个</translation>
    </message>
    <message>
        <source>Choose a chapter, or let the forgetting curve choose for you.</source>
        <translation>选一章来练，或者让系统按遗忘曲线替您选。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>还没有题目</translation>
    </message>
    <message>
        <source>The manuals appear here as soon as an instructor adds a bank.</source>
        <translation>讲师放入题库以后，手册会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
    <message>
        <source>Mastery {mastery}%</source>
        <translation>掌握 {mastery}%</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未学</translation>
    </message>
    <message>
        <source>mastery {mastery}%</source>
        <translation>掌握 {mastery}%</translation>
    </message>
    <message>
        <source>Knowledge points</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Mastery in %</source>
        <translation>掌握度 %</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>上次考到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>该复习</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The weakest chapters</source>
        <translation>最弱的几节</translation>
    </message>
    <message>
        <source>{begun} of {all} chapters begun</source>
        <translation>{all} 节里学过 {begun} 节</translation>
    </message>
    <message>
        <source>{begun} of {all} chapters begun, mean mastery {mastery}%</source>
        <translation>{all} 节里学过 {begun} 节，平均掌握 {mastery}%</translation>
    </message>
    <message>
        <source>Key of the mastery map</source>
        <translation>掌握情况的图例</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>牢固</translation>
    </message>
    <message>
        <source>After the first practice you see here what stays and what fades</source>
        <translation>练过一次以后，这里画出哪些记得住、哪些在淡忘。</translation>
    </message>
    <message>
        <source>{due} points fall due in two weeks; repeated you keep {kept}%, not repeated {left}%</source>
        <translation>两周内有 {due} 个知识点到期；按计划复习还记得 {kept}%，不复习剩 {left}%</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按计划复习</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>不复习</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The scores of each week with practice will be drawn here</source>
        <translation>练过以后，这里画出话术与流程每周的得分。</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>还差 {points}</translation>
    </message>
    <message>
        <source>{star} asks for {score}</source>
        <translation>{star}要求 {score}</translation>
    </message>
    <message>
        <source>{star} asks for {skill} {score}</source>
        <translation>{star}要求{skill} {score}</translation>
    </message>
    <message>
        <source>Mean scores of each week</source>
        <translation>每周的平均得分</translation>
    </message>
    <message>
        <source>{line} meets {star}</source>
        <translation>{line}，已到{star}要求</translation>
    </message>
    <message>
        <source>{line} is {note} for {star}</source>
        <translation>{line}，离{star}{note}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>；</translation>
    </message>
    <message>
        <source>. {label}, {count} weeks ago {first}</source>
        <translation>。{label}，{count} 周前 {first}</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>{points} points, {due} due today</source>
        <translation>{points} 个知识点，{due} 个今天到期</translation>
    </message>
    <message>
        <source>{points} points, none due today</source>
        <translation>{points} 个知识点，今天没有到期的</translation>
    </message>
    <message>
        <source>Memory forecast</source>
        <translation>记忆预测</translation>
    </message>
    <message>
        <source>What to say and what to do</source>
        <translation>话术与流程</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 周</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>看多久</translation>
    </message>
    <message>
        <source>Practise the {count} weakest</source>
        <translation>练最弱的 {count} 节</translation>
    </message>
    <message>
        <source>Begin the first chapter</source>
        <translation>从第一节开始</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握情况</translation>
    </message>
    <message>
        <source>The number is mastery in %, a cell opens its points</source>
        <translation>数字是掌握度 %，点一格看知识点</translation>
    </message>
    <message>
        <source>points due each day</source>
        <translation>每天到期的知识点</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>每张纸的页数(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>打印页(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Say it as you would to a guest: “may I ask you”, “thank you”</source>
        <translation>像招待客人那样说，多用“请”“麻烦您”“谢谢”</translation>
    </message>
    <message>
        <source>The tone could be more courteous</source>
        <translation>语气还可以更客气</translation>
    </message>
    <message>
        <source>First “{first}”, then “{second}”</source>
        <translation>先“{first}”，再“{second}”</translation>
    </message>
    <message>
        <source>“你” {n} times where “您” belongs</source>
        <translation>“你” {n} 次，应当用“您”</translation>
    </message>
    <message>
        <source>{words} sounds like an order</source>
        <translation>{words}像在下命令</translation>
    </message>
    <message>
        <source>{words} is too casual</source>
        <translation>{words}太随便</translation>
    </message>
    <message>
        <source>{words} is rude</source>
        <translation>{words}不礼貌</translation>
    </message>
    <message>
        <source>It sounds curt: polite words are missing</source>
        <translation>语气生硬，少了礼貌用语</translation>
    </message>
    <message>
        <source>Say “您” instead of “你”</source>
        <translation>把“你”都换成“您”</translation>
    </message>
    <message>
        <source>Turn {words} into a request: “could you please”</source>
        <translation>把{words}换成请求，比如“麻烦您”</translation>
    </message>
    <message>
        <source>Put {words} more formally</source>
        <translation>把{words}说得正式些</translation>
    </message>
    <message>
        <source>Leave out {words}</source>
        <translation>去掉{words}</translation>
    </message>
    <message>
        <source>Add polite words: “please”, “thank you”, “sorry”</source>
        <translation>加上“请”“谢谢”“不好意思”这样的话</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Most of this repeats the task; copied words earn nothing</source>
        <translation>大半在重复题目，照抄的话不得分</translation>
    </message>
    <message>
        <source>Polite words one after another: they earn nothing without a sentence around them</source>
        <translation>客套话堆在一起，没有把事情说清，不得分</translation>
    </message>
    <message>
        <source>Too short to say what the customer needs</source>
        <translation>太短，用户需要知道的没有说到</translation>
    </message>
    <message>
        <source>This says what isn't done; say what you do for the customer</source>
        <translation>通篇在说不做什么，请说您为用户做什么</translation>
    </message>
    <message>
        <source>This doesn't speak about the situation</source>
        <translation>说的和这个情景没有关系</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>“{option}” is not right</source>
        <translation>“{option}”不对</translation>
    </message>
    <message>
        <source>“{option}” belongs to it and was not chosen</source>
        <translation>漏选了“{option}”</translation>
    </message>
    <message>
        <source>You rated it {given}; it is {right}</source>
        <translation>您打的是 {given}，应为 {right}</translation>
    </message>
    <message>
        <source>No value was given; it is {right}</source>
        <translation>没有打分，应为 {right}</translation>
    </message>
    <message>
        <source>“{said}”: MOT {value}, {why}</source>
        <translation>“{said}”这一轮：MOT {value}，{why}</translation>
    </message>
    <message>
        <source>How it ended: {ending}</source>
        <translation>结局：{ending}</translation>
    </message>
    <message>
        <source>The talk stopped before its end, {n} turns or more were to come</source>
        <translation>话没谈完，至少还差 {n} 轮</translation>
    </message>
    <message>
        <source>Gap {gap} was left empty; it is “{accepted}”</source>
        <translation>第 {gap} 空没有填，应填“{accepted}”</translation>
    </message>
    <message>
        <source>Gap {gap}: “{typed}” should be “{accepted}”</source>
        <translation>第 {gap} 空填了“{typed}”，应填“{accepted}”</translation>
    </message>
    <message>
        <source>“{first}” comes before “{second}”</source>
        <translation>“{first}”在“{second}”前面</translation>
    </message>
    <message>
        <source>“{left}” goes with “{right}”</source>
        <translation>“{left}”对应“{right}”</translation>
    </message>
    <message>
        <source>“{left}” is paired wrongly</source>
        <translation>“{left}”连错了</translation>
    </message>
    <message>
        <source>Said: {part}</source>
        <translation>说到了：{part}</translation>
    </message>
    <message>
        <source>Half said: {part}</source>
        <translation>只说到一半：{part}</translation>
    </message>
    <message>
        <source>Not mentioned: {part}</source>
        <translation>没有提到：{part}</translation>
    </message>
    <message>
        <source>Not to be said: {part}</source>
        <translation>不该说：{part}</translation>
    </message>
    <message>
        <source>Said too late or too early: {part}</source>
        <translation>说的先后不对：{part}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>The {level} certificate of {name}, number ending in {tail}, is entered among the revoked ones and can't be printed any more. This can't be undone.</source>
        <translation>{name}的{level}级证书，编号尾号 {tail}，会写进登记册的作废栏，以后不能再印。这一步不能撤回。</translation>
    </message>
    <message>
        <source>Revoke this certificate?</source>
        <translation>作废这张证书？</translation>
    </message>
    <message>
        <source>Revoke certificate</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Reason, for the register</source>
        <translation>作废原因，写进登记册</translation>
    </message>
    <message>
        <source>{name} gets a new {level} certificate with a new number, valid from today, on the same exam. The old one, number ending in {tail}, can't be printed any more.</source>
        <translation>{name}会得到一张新的{level}级证书，编号是新的，依据同一次考核，从今天起有效。尾号 {tail} 的旧证不能再印。</translation>
    </message>
    <message>
        <source>Renew this certificate?</source>
        <translation>换发这张证书？</translation>
    </message>
    <message>
        <source>Renew certificate</source>
        <translation>换发新证</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已换证</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>{state} on {moment}</source>
        <translation>{moment}，{state}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Choose a certificate.</source>
        <translation>请在列表里选一张证书。</translation>
    </message>
    <message>
        <source>Revoked the certificate of {name}</source>
        <translation>已作废{name}的证书</translation>
    </message>
    <message>
        <source>Renewed the certificate of {name}</source>
        <translation>已给{name}换发新证</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册还是空的</translation>
    </message>
    <message>
        <source>Certificates stand here from the moment they are issued.</source>
        <translation>证书一签发，就记在这里。</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>看看谁在等签发</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all} 张</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 张</translation>
    </message>
    <message>
        <source>Name, number, initials</source>
        <translation>姓名、编号、首字母</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No certificate fits</source>
        <translation>没有符合的证书</translation>
    </message>
    <message>
        <source>No name, number or filter matches.</source>
        <translation>没有姓名、编号或筛选条件对得上。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>换证</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>{all} certificates, {valid} of them valid</source>
        <translation>共 {all} 张证书，其中 {valid} 张有效</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agreement by the number of marked answers</source>
        <translation>判分一致度与学过的答案数</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>{count} answers; across: marked answers known of each item; %</source>
        <translation>{count} 份答案；横轴：每题学过的答案数；单位 %</translation>
    </message>
    <message>
        <source>Points with wrong marks (cold)</source>
        <translation>判错的得分点（一份未学）</translation>
    </message>
    <message>
        <source>Taboos with wrong marks (cold)</source>
        <translation>判错的禁语（一份未学）</translation>
    </message>
    <message>
        <source>kappa of totals</source>
        <translation>总分一致度（QWK）</translation>
    </message>
    <message>
        <source>mean error of totals</source>
        <translation>总分平均误差</translation>
    </message>
    <message>
        <source>F1 of points</source>
        <translation>得分点 F1</translation>
    </message>
    <message>
        <source>F1 of taboos</source>
        <translation>禁语 F1</translation>
    </message>
    <message>
        <source>same side of the pass mark</source>
        <translation>合格线同侧</translation>
    </message>
    <message>
        <source>kappa without the doubtful quarter</source>
        <translation>去掉最没把握的四分之一后的一致度</translation>
    </message>
    <message>
        <source>{count} answers: nothing known, and half of the answers known</source>
        <translation>{count} 份答案：一份未学，与学过一半</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分点</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>precision of {parts}</source>
        <translation>{parts}查准率</translation>
    </message>
    <message>
        <source>recall of {parts}</source>
        <translation>{parts}查全率</translation>
    </message>
    <message>
        <source>{count} answers: all others of the item known</source>
        <translation>{count} 份答案：同题其余答案都已知</translation>
    </message>
    <message>
        <source>With so many marked answers an item</source>
        <translation>每题学过这么多份已评分答案时</translation>
    </message>
    <message>
        <source>missed {missed}, wrongly found {false}, rightly found {right}</source>
        <translation>漏 {missed}，误 {false}，对 {right}</translation>
    </message>
    <message>
        <source>  and {count} more</source>
        <translation>  另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Change this, and earn {n} more</source>
        <translation>这样改，再得 {n} 分</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>学员的回答</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Half met</source>
        <translation>做到一半</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>礼貌</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>How a five-star answer says it</source>
        <translation>五星答案怎么说</translation>
    </message>
    <message>
        <source>This result can't be shown</source>
        <translation>这份成绩打不开</translation>
    </message>
    <message>
        <source>Only half of it is there</source>
        <translation>只做到一半</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>没有提到</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Earns in full once all points are there</source>
        <translation>要点说全，这项才能得满</translation>
    </message>
    <message>
        <source>Taboo: {what}</source>
        <translation>禁语：{what}</translation>
    </message>
    <message>
        <source>This alone takes all marks</source>
        <translation>说了这句，整题不得分</translation>
    </message>
    <message>
        <source>A key point is missing</source>
        <translation>缺少关键要点</translation>
    </message>
    <message>
        <source>Without it, 60% of the marks at most</source>
        <translation>缺了它，最多得六成分</translation>
    </message>
    <message>
        <source>Points {n}</source>
        <translation>要点 {n}</translation>
    </message>
    <message>
        <source>order {n}</source>
        <translation>顺序 {n}</translation>
    </message>
    <message>
        <source>courtesy {n}</source>
        <translation>礼貌 {n}</translation>
    </message>
    <message>
        <source>taboos {n}</source>
        <translation>禁语 {n}</translation>
    </message>
    <message>
        <source>key point {n}</source>
        <translation>缺关键要点 {n}</translation>
    </message>
    <message>
        <source>{sum}, 0 at least</source>
        <translation>{sum}，最低 0 分</translation>
    </message>
    <message>
        <source>“{words}”: {row}</source>
        <translation>“{words}”，{row}</translation>
    </message>
    <message>
        <source>Say the points in this order</source>
        <translation>要点按这个先后说</translation>
    </message>
    <message>
        <source>Leave this out: {what}</source>
        <translation>去掉这样的话：{what}</translation>
    </message>
    <message>
        <source>O</source>
        <translation>序</translation>
    </message>
    <message>
        <source>C</source>
        <translation>礼</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>第 {n} 题</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一道</translation>
    </message>
    <message>
        <source>Next that lost marks</source>
        <translation>下一道失分题</translation>
    </message>
    <message>
        <source>Source: {place}</source>
        <translation>来源：{place}</translation>
    </message>
    <message>
        <source>The manual says: {quote}</source>
        <translation>手册原文：{quote}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>满分 100</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>needed ≥ {n}</source>
        <translation>要求 ≥ {n}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未得</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全对</translation>
    </message>
    <message>
        <source>{span}, took {time}</source>
        <translation>{span}，用时 {time}</translation>
    </message>
    <message>
        <source>How it was marked</source>
        <translation>评分依据</translation>
    </message>
    <message>
        <source>Five-star answer</source>
        <translation>五星答案怎么说</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>收起五星答案</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>/ {n} 分</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>再答一次</translation>
    </message>
    <message>
        <source>Marked by machine, {n}% sure</source>
        <translation>机器评分，把握 {n}%</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>成绩单存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Practise the {n} that lost marks</source>
        <translation>练失分的 {n} 题</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>看哪些题</translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation>失分 {n}</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>标记 {n}</translation>
    </message>
    <message>
        <source>{earned} / {possible} marks</source>
        <translation>{earned} / {possible} 分</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>对 {n} 题</translation>
    </message>
    <message>
        <source>{mark} to pass, {n} short</source>
        <translation>{mark} 分通过，还差 {n} 分</translation>
    </message>
    <message>
        <source>{mark} to pass, {n} above</source>
        <translation>{mark} 分通过，高出 {n} 分</translation>
    </message>
    <message>
        <source>Level: {star}</source>
        <translation>{star}级</translation>
    </message>
    <message>
        <source>{count} questions, {part} right in part, {none} unanswered</source>
        <translation>共 {count} 题，部分得分 {part} 题，未答 {none} 题</translation>
    </message>
    <message>
        <source>When HR has issued it, the certificate is under Certificates.</source>
        <translation>人事签发后，证书会出现在证书页。</translation>
    </message>
    <message>
        <source>A mock exam earns no certificate; you are ready for the exam.</source>
        <translation>模拟考不发证书，您可以去考正式考核了。</translation>
    </message>
    <message>
        <source>{skill} {n} short</source>
        <translation>{skill}还差 {n} 分</translation>
    </message>
    <message>
        <source>Practise what was lost, then try again.</source>
        <translation>先练失分的题，再来一次。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{short}. Practise what was lost, then try again.</source>
        <translation>{short}。先练失分的题，再来一次。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>单位资料</translation>
    </message>
    <message>
        <source>stands on certificates and in questions</source>
        <translation>印在证书上，也出现在题目里</translation>
    </message>
    <message>
        <source>Company, as on certificates</source>
        <translation>公司全称（印在证书上）</translation>
    </message>
    <message>
        <source>Company in short, as in questions</source>
        <translation>公司简称（出现在题目里）</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>培训中心</translation>
    </message>
    <message>
        <source>Service hotline</source>
        <translation>服务热线</translation>
    </message>
    <message>
        <source>Site that verifies certificates</source>
        <translation>证书核验网址</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>证书签发人</translation>
    </message>
    <message>
        <source>Certificate number begins with</source>
        <translation>证书编号前缀</translation>
    </message>
    <message>
        <source>Months of validity</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Certificates are valid for, in months</source>
        <translation>证书有效期（月）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The centre's data is saved</source>
        <translation>单位资料已保存</translation>
    </message>
    <message>
        <source>Changes act at once</source>
        <translation>改了马上生效</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change PIN or password</source>
        <translation>修改 PIN 或密码</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 或密码</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Set a new PIN for {name}</source>
        <translation>为{name}设新 PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, or a password of 8 characters and more.</source>
        <translation>4 到 8 位数字，或至少 8 个字符的密码。</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设好</translation>
    </message>
    <message>
        <source>PIN or password so far</source>
        <translation>现在的 PIN 或密码</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <translation>新 PIN 或密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>两次输入不一样</translation>
    </message>
    <message>
        <source>The new PIN holds from now on</source>
        <translation>新 PIN 已生效</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Name, number or pinyin initials</source>
        <translation>姓名、工号或拼音首字母</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Pick your name, then enter your PIN</source>
        <translation>先选姓名，再输入 PIN</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Nobody of that name. Ask the administrator for an account.</source>
        <translation>没有找到这个人，请管理员先建账号。</translation>
    </message>
    <message>
        <source>Type a name, a number or pinyin initials, e.g. lx or 0147</source>
        <translation>可输入姓名、工号或拼音首字母，例如 lx、0147</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>Service training and star certification</source>
        <translation>服务培训与星级认证</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in with a password</source>
        <translation>用密码登录</translation>
    </message>
    <message>
        <source>Sign in with a PIN</source>
        <translation>用 PIN 登录</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} 的 PIN</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>PIN forgotten? The administrator can set a new one.</source>
        <translation>忘记 PIN？请管理员重置</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Sitting</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Click one to answer it now</source>
        <translation>点题号去作答</translation>
    </message>
    <message>
        <source>Go to question {n}</source>
        <translation>去第 {n} 题</translation>
    </message>
    <message>
        <source>Go to which question?</source>
        <translation>跳到第几题？</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>1 to {count}</source>
        <translation>1 到 {count}</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>There are questions 1 to {count}</source>
        <translation>只有第 1 到 {count} 题</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>没存上就离开？</translation>
    </message>
    <message>
        <source>Your last answers could not be stored. Stay here and they are tried again by themselves; leave, and they are lost.</source>
        <translation>刚才的回答还没有存上。留在这里会自动重试；现在离开，这部分就丢了。</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>仍要离开</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>next question, or next gap</source>
        <translation>下一题，填空时到下一个空</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>上一题，下一题</translation>
    </message>
    <message>
        <source>flag; Alt+F while writing</source>
        <translation>标记；写字时用 Alt+F</translation>
    </message>
    <message>
        <source>store and go on</source>
        <translation>存好并到下一题</translation>
    </message>
    <message>
        <source>go to a number</source>
        <translation>跳到某一题</translation>
    </message>
    <message>
        <source>move a step, Ctrl+Z takes it back</source>
        <translation>移动一步，Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>between question and answer sheet</source>
        <translation>在题目和答题卡之间切换</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着答</translation>
    </message>
    <message>
        <source>Finish?</source>
        <translation>完成这次练习？</translation>
    </message>
    <message>
        <source>Hand in?</source>
        <translation>现在交卷？</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>一题都还没有作答。</translation>
    </message>
    <message>
        <source>{n} of {count} are not answered: questions {named}.</source>
        <translation>{count} 题里还有 {n} 题没有作答：第 {named} 题。</translation>
    </message>
    <message>
        <source>All {count} questions are answered.</source>
        <translation>{count} 题都已作答。</translation>
    </message>
    <message>
        <source>{n} are flagged: questions {named}.</source>
        <translation>标记了 {n} 题：第 {named} 题。</translation>
    </message>
    <message>
        <source>What is left open does not count.</source>
        <translation>没做的题不计。</translation>
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation>交卷后不能再改。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This can't be opened</source>
        <translation>打不开这份卷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The time is up. Everything you wrote is stored.</source>
        <translation>时间到了，您写的都已存好。</translation>
    </message>
    <message>
        <source>Everything you wrote is stored.</source>
        <translation>您写的都已存好。</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>评分要几秒钟。</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>正在评分</translation>
    </message>
    <message>
        <source>Something unexpected happened; your answers are safe.</source>
        <translation>出了意外，您的回答都在。</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>还没有评完分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查看讲解</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Finish practice</source>
        <translation>完成练习</translation>
    </message>
    <message>
        <source>Ctrl+Enter: hand in</source>
        <translation>Ctrl+Enter 存好并交卷</translation>
    </message>
    <message>
        <source>Ctrl+Enter: next</source>
        <translation>Ctrl+Enter 存好并到下一题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>先到这里</translation>
    </message>
    <message>
        <source>Question {n} / {count}</source>
        <translation>第 {n} / {count} 题</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>已答 {n} 题</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>剩余时间 {time}</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>第 {n} 题</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Not saved: open on another PC</source>
        <translation>没存上：另一台电脑也开着这份卷</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在这里接着答</translation>
    </message>
    <message>
        <source>Not saved yet, trying again</source>
        <translation>没存上，正在重试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>马上重试</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Click a number</source>
        <translation>点题号跳转</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未答 {n}</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>标记 {n}</translation>
    </message>
    <message>
        <source>This practice</source>
        <translation>本次练习</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原来说的话</translation>
    </message>
    <message>
        <source>Mood {mood}</source>
        <translation>情绪 {mood}</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What you say</source>
        <translation>您要说的话</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>说给客户听</translation>
    </message>
    <message>
        <source>Turn {n}, at most {most}</source>
        <translation>第 {n} 轮，最多 {most} 轮</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Mood by turn</source>
        <translation>每轮心情</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>要什么</translation>
    </message>
    <message>
        <source>Talk like</source>
        <translation>怎么谈</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>别这样</translation>
    </message>
    <message>
        <source>The customer's mood</source>
        <translation>客户心情</translation>
    </message>
    <message>
        <source>stays at {now}</source>
        <translation>仍是 {now}</translation>
    </message>
    <message>
        <source>{before} up to {now}</source>
        <translation>{before} 升到 {now}</translation>
    </message>
    <message>
        <source>{before} down to {now}</source>
        <translation>{before} 降到 {now}</translation>
    </message>
    <message>
        <source>goal: {value} or more at the end</source>
        <translation>目标：结束时 {value} 以上</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation>情景对话</translation>
    </message>
    <message>
        <source>The customer answers what you say. Bring the mood to the goal.</source>
        <translation>您说什么，客户就接什么。把客户的心情带到目标上。</translation>
    </message>
    <message>
        <source>{done} of {all} talked through</source>
        <translation>谈过 {done} / {all} 个</translation>
    </message>
    <message>
        <source>{least}–{most} turns</source>
        <translation>{least}–{most} 轮</translation>
    </message>
    <message>
        <source>not yet talked</source>
        <translation>还没谈过</translation>
    </message>
    <message>
        <source>best {n}</source>
        <translation>最好 {n} 分</translation>
    </message>
    <message>
        <source>No dialogues yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>They appear here as soon as a bank holds some.</source>
        <translation>题库里有了情景对话，就会出现在这里。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>any taboo</source>
        <translation>犯禁语</translation>
    </message>
    <message>
        <source>taboo: {taboos}</source>
        <translation>犯禁语：{taboos}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>said: {points}</source>
        <translation>说到：{points}</translation>
    </message>
    <message>
        <source>not said: {points}</source>
        <translation>没说到：{points}</translation>
    </message>
    <message>
        <source>mark {bound}</source>
        <translation>得分 {bound}</translation>
    </message>
    <message>
        <source>mood {bound}</source>
        <translation>心情 {bound}</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>鸽子型</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>孔雀型</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>老虎型</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>猫头鹰型</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>谈成了</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>挽回了</translation>
    </message>
    <message>
        <source>Left cool</source>
        <translation>不冷不热收场</translation>
    </message>
    <message>
        <source>Became a complaint</source>
        <translation>成了投诉</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>said what must not be said</source>
        <translation>说了不该说的</translation>
    </message>
    <message>
        <source>said what must not be said: {taboo}</source>
        <translation>说了不该说的：{taboo}</translation>
    </message>
    <message>
        <source>rude</source>
        <translation>话说得不客气</translation>
    </message>
    <message>
        <source>little of what was needed</source>
        <translation>该说的大多没说</translation>
    </message>
    <message>
        <source>said what mattered, the way this customer likes it</source>
        <translation>该说的说到了，也合这位客户的脾气</translation>
    </message>
    <message>
        <source>said, but not what this type wants to hear</source>
        <translation>话说到了，但没说到这类客户心里</translation>
    </message>
    <message>
        <source>only part of it</source>
        <translation>只说到一部分</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>早上好，{name}</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>中午好，{name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>下午好，{name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>晚上好，{name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}取得</translation>
    </message>
    <message>
        <source>The highest level</source>
        <translation>已是最高星级</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>still lacking</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>分数已够</translation>
    </message>
    <message>
        <source>{count} questions, pass at {marks}</source>
        <translation>{count} 题，{marks} 分通过</translation>
    </message>
    <message>
        <source>What to say ≥ {phrasing}, what to do ≥ {procedure}</source>
        <translation>话术 ≥ {phrasing}，流程 ≥ {procedure}</translation>
    </message>
    <message>
        <source>Next exam</source>
        <translation>待考</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>分数已够</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Go to the exam</source>
        <translation>去考试</translation>
    </message>
    <message>
        <source>begun {moment}</source>
        <translation>{moment} 开始</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>没做完</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未交卷</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新学</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>Left out: {label}</source>
        <translation>没说到：{label}</translation>
    </message>
    <message>
        <source>Taboo: {label}</source>
        <translation>禁语：{label}</translation>
    </message>
    <message>
        <source>Order: {label}</source>
        <translation>顺序：{label}</translation>
    </message>
    <message>
        <source>Courtesy: {label}</source>
        <translation>礼貌：{label}</translation>
    </message>
    <message>
        <source>Wrong: {label}</source>
        <translation>答错：{label}</translation>
    </message>
    <message>
        <source>, {count} times</source>
        <translation>，{count} 次</translation>
    </message>
    <message>
        <source>Practise {count}</source>
        <translation>练 {count} 题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>{name} ≥ {needed}</source>
        <translation>{name} ≥ {needed}</translation>
    </message>
    <message>
        <source>now {score}</source>
        <translation>现在 {score}</translation>
    </message>
    <message>
        <source>Practice, without a time limit</source>
        <translation>练习，不限时</translation>
    </message>
    <message>
        <source>The time is up: hand it in</source>
        <translation>时间已到，请交卷</translation>
    </message>
    <message>
        <source>The clock runs until {time}</source>
        <translation>计时到 {time} 为止</translation>
    </message>
    <message>
        <source>Nothing answered in the last 30 days</source>
        <translation>近 30 天没有答题</translation>
    </message>
    <message>
        <source>{active} days with practice, most on {day}: {count}</source>
        <translation>{active} 天有练习，{day}最多，{count} 题</translation>
    </message>
    <message>
        <source>Questions a day</source>
        <translation>每天答题数</translation>
    </message>
    <message>
        <source>{day}: {count}</source>
        <translation>{day}，{count} 题</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>There is no exam beyond your level.</source>
        <translation>你已达到最高星级，没有更高一级的考核。</translation>
    </message>
    <message>
        <source>The banks hold no questions yet</source>
        <translation>题库里还没有题</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>今天的都学完了</translation>
    </message>
    <message>
        <source>Where marks get lost</source>
        <translation>常丢分的地方</translation>
    </message>
    <message>
        <source>Nothing open: every mistake has been mended.</source>
        <translation>错过的都改正了，现在没有要补的。</translation>
    </message>
    <message>
        <source>What costs you marks will be listed here.</source>
        <translation>丢过分的地方会列在这里，点一下就能再练。</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握情况</translation>
    </message>
    <message>
        <source>One cell a chapter, the number is mastery in %</source>
        <translation>每格一节，数字是掌握度 %</translation>
    </message>
    <message>
        <source>After the first practice the weakest chapters stand here</source>
        <translation>练过之后，这里列出最弱的三节</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>最弱三节</translation>
    </message>
    <message>
        <source>{chapter}, mastery {mastery}%</source>
        <translation>{chapter}，掌握 {mastery}%</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Each day you practise becomes a bar here.</source>
        <translation>练过的每一天，都会在这里画成一条。</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>题</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>{points} % higher than in the 30 days before</source>
        <translation>比前 30 天高 {points} 分</translation>
    </message>
    <message>
        <source>{points} % lower than in the 30 days before</source>
        <translation>比前 30 天低 {points} 分</translation>
    </message>
    <message>
        <source>Today's study</source>
        <translation>今日学习</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>学多久</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 题</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>What is due is cheapest to repeat today</source>
        <translation>到期的今天复习最省力</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>That didn't work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>This should not happen. What you saved is safe. Please send the file {file} to whoever looks after the program; it says what went wrong.</source>
        <translation>这不该发生。已保存的内容没有丢失。请把文件 {file} 交给负责维护的人，里面写着出错的原因。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>共用数据库</translation>
    </message>
    <message>
        <source>Database on this PC</source>
        <translation>本机数据库</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>退出登录？</translation>
    </message>
    <message>
        <source>What you did is saved. The next person can sign in.</source>
        <translation>做过的都已保存，下一位可以登录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
</TS>
