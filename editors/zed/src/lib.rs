//! Starts onrecord for Zed: the program of the settings (`lsp.onrecord.binary`), or else the one on the PATH.

use zed_extension_api::{
    self as zed, serde_json::Value, settings::LspSettings, Command, LanguageServerId, Result, Worktree,
};

struct Onrecord;

impl zed::Extension for Onrecord {
    fn new() -> Self {
        Onrecord
    }

    fn language_server_command(&mut self, id: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let binary = LspSettings::for_worktree(id.as_ref(), worktree)?.binary;
        let arguments = binary.as_ref().and_then(|binary| binary.arguments.clone());
        let path = binary.and_then(|binary| binary.path);
        let command = path.or_else(|| worktree.which("onrecord")).ok_or(
            "onrecord is not on the PATH; put it there, or name it in the settings as lsp.onrecord.binary.path",
        )?;
        Ok(Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["lsp".into(), "--stdio".into()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        Ok(LspSettings::for_worktree(id.as_ref(), worktree)?.initialization_options)
    }
}

zed::register_extension!(Onrecord);
