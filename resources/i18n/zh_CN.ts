<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Courtesy</source>
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
