/// 青岛市科研诚信管理办法, article 7: a clean record is asked of every programme of the science
/// bureau, also where the programme's own text is silent.
enum ResearchIntegrity {
    static let document = "青岛市科研诚信管理办法"
}
