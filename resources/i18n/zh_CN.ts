<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Enter goes to the next gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {n}: </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, also {others}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {n}, in {unit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press A–{letter} or 1–{count} to choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong choice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo last move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Should be step {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag, or choose a row and press Alt+↑ or Alt+↓</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {n} of {count}: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press 1 for true, 2 for false</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{section}, not begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{section}, mastery {mastery}%</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mastery map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practise this section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score {value} of {maximum}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{score}, pass mark {mark}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {maximum}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{filled} of {total} stars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
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
        <source>Classic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate, A4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service pass, both sides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service passes side by side on A4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service pass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} service passes.pdf</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{path}” can't be saved: {reason}. Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The printer “{printer}” takes no pages. Check that it is switched on and ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This version doesn't have the design “{design}”. Update StarTrainer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{file}” can't be read as a picture: {reason}. Choose another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{file}” is larger than {most_mb} MB. Save it smaller and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{file}” is neither JPEG nor PNG. Save it as JPEG and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The photo has {width} × {height} pixels; a sharp print needs at least {wanted_width} × {wanted_height}. Choose a larger one.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key of the mastery map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} points, {due} due today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} points, none due today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>; </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say it the way you would to a guest: “please”, “thank you”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tone could be more courteous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First “{first}”, then “{second}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“你” {n} times where “您” belongs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” sounds like an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” is too casual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” sounds curt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” mocks the customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” is rude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}” is not courteous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say “您” instead of “你”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn the order into a request: “could I ask you to …”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put “{words}” more politely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most of this repeats the task; copied words earn nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polite words one after another: they earn nothing without a sentence around them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too short to say what the customer needs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This doesn't speak about the situation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{option}” is not right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{option}” belongs to it and was not chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {gap} was left empty; it is “{accepted}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {gap}: “{typed}” should be “{accepted}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{first}” comes before “{second}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{left}” goes with “{right}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{left}” is paired wrongly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Said: {part}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half said: {part}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not mentioned: {part}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not to be said: {part}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Said too late or too early: {part}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Change this, and earn {n} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taboo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Courtesy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a five-star answer says it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only half of it is there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taboo: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This alone takes all marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key point is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without it, 60% of the marks at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>order {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>courtesy {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>taboos {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>key point {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sum}, 0 at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{words}”: {row}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave this out: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{quote}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it was marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Five-star answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked by machine, {n}% sure</source>
        <translation type="unfinished" />
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
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The highest level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asks for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still lacking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>within reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} questions, pass at {marks}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to say ≥ {phrasing}, what to do ≥ {procedure}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>begun {moment}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out: {label}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taboo: {label}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order: {label}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Courtesy: {label}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong: {label}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, {count} times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practise {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} ≥ {needed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now {score}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice, without a time limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is up: hand it in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock runs until {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mastery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One cell a chapter, the number is mastery in %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the first practice the weakest chapters stand here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{chapter}, mastery {mastery}%</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today's study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is due is cheapest to repeat today</source>
        <translation type="unfinished" />
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
