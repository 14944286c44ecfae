package io.maplebridge.template.docx.opc;

import io.maplebridge.template.domain.Wording;

/** Why a file is not read. Each says what it is and what to do. */
public enum Refusal {
    EMPTY("文件是空的（0字节），请重新选择文件。", "The file is empty (0 bytes). Choose it again."),
    OLD_DOC(
            "这是旧版 .doc 文件，请在 Word 或 WPS 中“另存为 .docx”后再上传。",
            "This is an old .doc file. Save it as .docx in Word or WPS and upload that."),
    PASSWORD(
            "文件加了密码，请去掉密码，另存为 .docx 后再上传。",
            "The file has a password. Take it off, save as .docx and upload that."),
    MACROS(
            "文件里有宏或控件，请另存为 .docx（不含宏）后再上传。",
            "The file holds macros or controls. Save it as .docx, without macros."),
    FLAT_XML(
            "这是单个 XML 文件（扁平 OPC），请在 Word 中“另存为 .docx”后再上传。",
            "This is one flat XML file. Save it as .docx in Word and upload that."),
    WORD_2003_XML(
            "这是 Word 2003 XML 文件，请在 Word 中“另存为 .docx”后再上传。",
            "This is a Word 2003 XML file. Save it as .docx in Word and upload that."),
    HTML(
            "这是网页（HTML）文件，请在 Word 中打开并“另存为 .docx”后再上传。",
            "This is a web page (HTML). Open it in Word, save it as .docx and upload that."),
    RTF(
            "这是 RTF 文件，请在 Word 中“另存为 .docx”后再上传。",
            "This is an RTF file. Save it as .docx in Word and upload that."),
    NOT_A_ZIP(
            "这不是 Word 文件（.docx），请在 Word 或 WPS 中“另存为 .docx”后再上传。",
            "This is no Word file (.docx). Save it as .docx in Word or WPS and upload that."),
    IN_A_FOLDER(
            "压缩包里多套了一层文件夹，请用 Word 打开原文件，另存为 .docx 后再上传。",
            "The package lies inside a folder of the zip. Open the original in Word and save it as"
                    + " .docx."),
    NOT_WORD(
            "压缩包里没有 Word 正文，可能是表格、演示或别的文件，请另存为 .docx 后再上传。",
            "There is no Word document in this package; it may be a sheet, slides or something"
                    + " else. Save it as .docx."),
    STRICT(
            "这是“Strict Open XML”格式，请另存为“Word 文档 (.docx)”后再上传。",
            "This is Strict Open XML. Save it as “Word document (.docx)” and upload that."),
    DAMAGED(
            "文件已损坏，请用 Word 打开修复，另存为 .docx 后再上传。",
            "The file is damaged. Open it in Word to mend it, save it as .docx and upload that."),
    BROKEN_PART(
            "文件里有一部分不是完整的 XML，请用 Word 打开修复，另存为 .docx 后再上传。",
            "A part of the file is not whole XML. Open it in Word to mend it and save it as .docx."),
    TOO_LARGE("文件超过 20 MB，请压缩图片后再上传。", "The file has more than 20 MB. Make its pictures smaller."),
    UNFOLDS_TOO_FAR(
            "文件展开后过大（超过 50 MB 或部件过多），不予读取。",
            "The file unfolds too far (50 MB or more, or too many parts) and is not read."),
    ENTITY(
            "文件里有 DTD 或外部实体，不予读取。请用 Word 另存为 .docx 后再上传。",
            "The file holds a DTD or an entity and is not read. Save it as .docx in Word."),
    LINKED_TEMPLATE(
            "文件链接了外部模板，请在“文档模板”中改为 Normal，另存为 .docx 后再上传。",
            "The file is linked to an outside template. Detach it, save it as .docx and upload"
                    + " that."),
    LINKED_PICTURE(
            "文件里有链接的图片，请把图片插入文档（不用链接），另存为 .docx 后再上传。",
            "The file links a picture. Insert the picture itself, save it as .docx and upload"
                    + " that."),
    LINKED_OBJECT(
            "文件链接了外部对象（OLE 或工作簿），请断开链接，另存为 .docx 后再上传。",
            "The file links an outside object (OLE or workbook). Break the link and save it as"
                    + " .docx."),
    INSERTED_FILE(
            "文件里嵌入了另一个文件（altChunk 或子文档），请粘贴其内容，另存为 .docx 后再上传。",
            "The file takes in another file (altChunk or subdocument). Paste its text and save as"
                    + " .docx."),
    LINKED_OTHER(
            "文件引用了外部内容，请去掉引用，另存为 .docx 后再上传。",
            "The file refers to outside content. Take that out, save it as .docx and upload that."),
    FETCHING_FIELD(
            "文件里有会读取外部内容的域（如 INCLUDETEXT、LINK、DDE），请删除后再上传。",
            "The file has a field that fetches something (such as INCLUDETEXT, LINK, DDE). Take it"
                    + " out."),
    SIGNED(
            "文件有数字签名，填写后签名会失效，请用未签名的 .docx 作模板。",
            "The file is signed; filling would break that. Use an unsigned .docx as template.");

    private final String zh;
    private final String en;

    Refusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording words() {
        return new Wording(zh, en);
    }
}
