<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
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
        <source>Wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>{percent}% of the marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That's right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
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
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
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
        <source>Handed in</source>
        <translation>考完</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Can't be printed</source>
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
        <translation>姓名、工号、拼音</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is missing; put it into the bank's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this line can't be read ({reason}); look for wrong indents, a missing space after a colon, or open quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file has to be a list; begin every entry with “- ”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{reason}; it says “{given}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the id “{given}” differs from the folder's name; make both alike</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the id is used twice; give one of them a new one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the bank {other} has this id too; give one of them a new one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no section “{given}” in bank.yaml; add it or name another one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no chapter “{given}” in bank.yaml; add it or name another one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no knowledge point {given} in points.yaml; add it or correct the id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is no question but “{given}”; begin it with “- id:”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no question type “{type}”; use one of: {known}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no question asks for this section; write one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this says the same as {other}; change one of them or take it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the right option stands in the same place too often; move some of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in {share} of the questions the longest option is right; even them out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the model answer is longer than max_chars allows; shorten it or allow more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text is unfinished; write it to the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no such field; correct its name or take it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text needs at least {0} characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text may have at most {0} characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text has to follow the pattern {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least {0} entries are needed, here are {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at most {0} entries are allowed, here are {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number has to be {0} or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number has to be {0} or less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number has to be more than {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number has to be less than {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be a text; put quotes around it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be a list: [one, two]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this has to be a group of “name: value”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only these values are allowed: '{0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} name the same thing twice: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} names an option that isn't there: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pairs are missing for: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is no number: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text has the gaps {0}, blanks answers {1}; make them alike</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>keys name an option twice; take one out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every option is right; add a wrong one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>precedes runs in a circle: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>precedes puts nothing in order; name what comes before what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the items stand in an order that precedes forbids; list them in a right order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>points and taboos share the ids: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>order names points that aren't there: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>order_weight needs an order of at least two points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>register_weight needs “register: formal”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} runs backwards; write the smaller number first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a paper of the kind {0} needs level and minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stars say nothing about level {0}; add its scores</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stars name a level twice; take one out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That didn't work ({code}). Please tell your instructor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>difficulty {span}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>star level {span}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sections {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{cell}: {count} questions are needed, the banks have {there}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{cell}: {missing} of {count} questions are missing; the others ask what is asked already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This paper can't be drawn. {cells}. Add questions or ask for fewer of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>renewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This database is set up already. Sign in with your number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account was switched off. Ask the administrator to switch it on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}, or ask the administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PIN is wrong. {left} more tries before the account is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number {number} belongs to somebody else already. Give another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} is empty. Please fill it in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} is too long: at most {most} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{number}” is no number. Use 1–20 letters, digits or hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PIN is too short. Use 4–8 digits, or a password of 8 characters or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account is gone. Open the list of people again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person with the role {role} may not do this; it takes: {needs}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No question covers this. Choose another chapter or another search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An exam can't be given up. Go on with it or hand it in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This attempt belongs to somebody else. Open one of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This attempt was handed in already. Its result is under Exams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This attempt is open on another PC too. Close it there, then open it here again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {folder} can't be written: {reason}. Give another one with --data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{folder} lies on a network drive, where the database could break. Use a folder of this PC, or a PostgreSQL database with --database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database {url} can't be used: {reason}. It reads postgresql://user@host/name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer StarTrainer made this database (version {found}, this one knows {newest}). Update StarTrainer on this PC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database doesn't answer: {reason}. Check the disk or the connection, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no question type “{type}”. Use one of: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The blueprint {file} has an error at “{field}”: {reason}. Mend the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This exam has its certificate already. Look it up in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This certificate is not in the register. Open the register again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This certificate is {state} already; nothing more can be done with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write why the certificate is revoked; the register keeps it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only an exam that was passed earns a certificate; this one doesn't.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no {fields} yet. Fill it in under People, then issue again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no photo, and the pass needs one. Add it under People.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No font draws “{char}” ({code_point}) in {field} “{text}”. Write it differently.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} “{text}” is {wanted_mm} mm long, there is room for {available_mm} mm even at {min_pt} pt. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} “{text}” runs over the margin. Shorten it or change the template.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The photo is coarse: {dpi} dots per inch, {wanted_dpi} print well. Take a larger one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture {image} can't be read. Save it as PNG or JPEG and choose it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The QR code would be too fine to print ({modules} squares, at most {max_modules}). Shorten the address of the site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The template names “{field}”, which no certificate has. It knows: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The template {template} has an error: {reason}. Mend the file.</source>
        <translation type="unfinished" />
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
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Unanswered</source>
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
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Number not used yet</source>
        <translation>编号未用过</translation>
    </message>
    <message>
        <source>No text runs over</source>
        <translation>文字没有超出边框</translation>
    </message>
    <message>
        <source>Photo for the pass</source>
        <translation>资格证有照片</translation>
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
        <source>{star} level</source>
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
        <source>PIN of {name}</source>
        <translation>{name} 的 PIN</translation>
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
        <source>PIN forgotten? The administrator can set a new one.</source>
        <translation>忘记 PIN？请管理员重置</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Sitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click one to answer it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to question {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to which question?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 to {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are questions 1 to {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your last answers could not be stored. Stay here and they are tried again by themselves; leave, and they are lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>choose an option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>next question, or next gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>previous, next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flag; Alt+F while writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>store and go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>go to a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move a step, Ctrl+Z takes it back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>between question and answer sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand in?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {count} are not answered: questions {named}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {count} questions are answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} are flagged: questions {named}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is left open does not count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unflag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Enter stores and hands in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Enter stores and goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {n} / {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time left {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mood {mood}</source>
        <translation type="unfinished" />
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
